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

/// Gives a snapshot of a disk another name.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.disksnapshotrename` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 5.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `disk` |  |
/// | 3 | int | `snapshot` |  |
/// | 4 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct DiskSnapshotRename {
    /// The machine.
    pub vm: VmId,
    /// The disk.
    pub disk: DiskId,
    /// The snapshot.
    pub snapshot: DiskSnapshotId,
    /// The new name.
    pub name: SnapshotName,
}

impl DiskSnapshotRename {
    /// The call.
    pub fn new(
        vm: VmId,
        disk: DiskId,
        snapshot: DiskSnapshotId,
        name: impl Into<SnapshotName>,
    ) -> Self {
        Self {
            vm,
            disk,
            snapshot,
            name: name.into(),
        }
    }
}

impl Method for DiskSnapshotRename {
    const NAME: &'static str = "one.vm.disksnapshotrename";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 8));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("disk", &self.disk)?;
        params.arg("snapshot", &self.snapshot)?;
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for DiskSnapshotRename {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            disk: params.arg("disk")?,
            snapshot: params.arg("snapshot")?,
            name: params.arg("name")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives a snapshot of a disk another name.
    ///
    /// [`DiskSnapshotRename`](struct@DiskSnapshotRename) tells more.
    pub fn disk_snapshot_rename(
        &self,
        disk: DiskId,
        snapshot: DiskSnapshotId,
        name: impl Into<SnapshotName>,
    ) -> Call<'c, C, DiskSnapshotRename> {
        Call::new(self.client, DiskSnapshotRename::new(self.id, disk, snapshot, name))
    }
}
