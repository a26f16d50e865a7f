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

/// Puts a disk back to a snapshot.
///
/// For a machine that is powered off. What was written since then is lost. Wait until the machine
/// has left
/// [`LcmState::DiskSnapshotRevertPoweroff`](crate::vm::LcmState::DiskSnapshotRevertPoweroff).
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.disksnapshotrevert` needs the right `VM:MANAGE`.
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
///
/// The server's introspection declares `A:sii` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct DiskSnapshotRevert {
    /// The machine.
    pub vm: VmId,
    /// The disk.
    pub disk: DiskId,
    /// The snapshot.
    pub snapshot: DiskSnapshotId,
}

impl DiskSnapshotRevert {
    /// The call.
    pub fn new(vm: VmId, disk: DiskId, snapshot: DiskSnapshotId) -> Self {
        Self { vm, disk, snapshot }
    }
}

impl Method for DiskSnapshotRevert {
    const NAME: &'static str = "one.vm.disksnapshotrevert";
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
impl ServerMethod for DiskSnapshotRevert {
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
    /// Puts a disk back to a snapshot.
    ///
    /// [`DiskSnapshotRevert`](struct@DiskSnapshotRevert) tells more.
    pub fn disk_snapshot_revert(
        &self,
        disk: DiskId,
        snapshot: DiskSnapshotId,
    ) -> Call<'c, C, DiskSnapshotRevert> {
        Call::new(self.client, DiskSnapshotRevert::new(self.id, disk, snapshot))
    }
}
