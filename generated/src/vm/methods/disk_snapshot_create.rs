// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DiskId, DiskSnapshotId, VmId};
use crate::vm::{Handle, SnapshotName};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes a snapshot of a disk.
///
/// For a machine that runs, is powered off or suspended, and whose backups are not incremental.
/// Volatile disks have no snapshots. It counts in quotas as much as the disk. Wait until the
/// machine has left [`LcmState::DiskSnapshot`](crate::vm::LcmState::DiskSnapshot) or its like.
///
/// **Answer:** The new snapshot.
///
/// # On the wire
///
/// `one.vm.disksnapshotcreate` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 4.14.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `disk` |  |
/// | 3 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct DiskSnapshotCreate {
    /// The machine.
    pub vm: VmId,
    /// The disk.
    pub disk: DiskId,
    /// Name of the snapshot.
    pub name: SnapshotName,
}

impl DiskSnapshotCreate {
    /// The call.
    pub fn new(vm: VmId, disk: DiskId, name: impl Into<SnapshotName>) -> Self {
        Self {
            vm,
            disk,
            name: name.into(),
        }
    }
}

impl Method for DiskSnapshotCreate {
    const NAME: &'static str = "one.vm.disksnapshotcreate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 14));
    type Output = DiskSnapshotId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("disk", &self.disk)?;
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for DiskSnapshotCreate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            disk: params.arg("disk")?,
            name: params.arg("name")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes a snapshot of a disk.
    ///
    /// [`DiskSnapshotCreate`](struct@DiskSnapshotCreate) tells more.
    pub fn disk_snapshot_create(
        &self,
        disk: DiskId,
        name: impl Into<SnapshotName>,
    ) -> Call<'c, C, DiskSnapshotCreate> {
        Call::new(self.client, DiskSnapshotCreate::new(self.id, disk, name))
    }
}
