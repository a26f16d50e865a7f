// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, VmId, VmSnapshotId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Puts the machine back to a snapshot, memory and disks.
///
/// For a machine that runs. What happened since then is lost. Wait until it has left
/// [`LcmState::HotplugSnapshot`](crate::vm::LcmState::HotplugSnapshot).
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.snapshotrevert` needs the right `VM:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `snapshot` |  |
///
/// The answer is one value.
/// Until OpenNebula 7.0 it was a value of the type `int`; the caller gets the number all the same.
#[derive(Clone, Debug, PartialEq)]
pub struct SnapshotRevert {
    /// The machine.
    pub vm: VmId,
    /// The snapshot.
    pub snapshot: VmSnapshotId,
}

impl SnapshotRevert {
    /// The call.
    pub fn new(vm: VmId, snapshot: VmSnapshotId) -> Self {
        Self { vm, snapshot }
    }
}

impl Method for SnapshotRevert {
    const NAME: &'static str = "one.vm.snapshotrevert";
    const ACCESS: Access = Access::Write;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("snapshot", &self.snapshot)?;
        Ok(())
    }

    fn object(&self) -> Option<i32> {
        Some(self.vm.0)
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.object()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SnapshotRevert {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            snapshot: params.arg("snapshot")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Puts the machine back to a snapshot, memory and disks.
    ///
    /// [`SnapshotRevert`](struct@SnapshotRevert) tells more.
    pub fn snapshot_revert(
        &self,
        snapshot: VmSnapshotId,
    ) -> Call<'c, C, SnapshotRevert> {
        Call::new(self.client, SnapshotRevert::new(self.id, snapshot))
    }
}
