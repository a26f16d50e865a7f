// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DiskId, DiskSnapshotId, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Deletes a snapshot of a disk.
///
/// For a machine that runs, is powered off or suspended. The snapshot that the disk builds on, and
/// one that others were made from, can be deleted only where
/// [`OrphanSnapshots`](crate::OrphanSnapshots) allows it. Wait until the machine has left
/// [`LcmState::DiskSnapshotDelete`](crate::vm::LcmState::DiskSnapshotDelete) or its like.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.disksnapshotdelete` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 4.14.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `disk` |  |
/// | 3 | int | `snapshot` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct DiskSnapshotDelete {
    /// The machine.
    pub vm: VmId,
    /// The disk.
    pub disk: DiskId,
    /// The snapshot.
    pub snapshot: DiskSnapshotId,
}

impl DiskSnapshotDelete {
    /// The call.
    pub fn new(vm: VmId, disk: DiskId, snapshot: DiskSnapshotId) -> Self {
        Self { vm, disk, snapshot }
    }
}

impl Method for DiskSnapshotDelete {
    const NAME: &'static str = "one.vm.disksnapshotdelete";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 14));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("disk", &self.disk)?;
        params.arg("snapshot", &self.snapshot)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for DiskSnapshotDelete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            disk: params.arg("disk")?,
            snapshot: params.arg("snapshot")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Deletes a snapshot of a disk.
    ///
    /// [`DiskSnapshotDelete`](struct@DiskSnapshotDelete) tells more.
    pub fn disk_snapshot_delete(
        &self,
        disk: DiskId,
        snapshot: DiskSnapshotId,
    ) -> Call<'c, C, DiskSnapshotDelete> {
        Call::new(self.client, DiskSnapshotDelete::new(self.id, disk, snapshot))
    }
}
