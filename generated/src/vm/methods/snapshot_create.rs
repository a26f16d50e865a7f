// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, VmId, VmSnapshotId};
use crate::vm::{Handle, SnapshotName};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes a snapshot of the machine, memory and disks.
///
/// For a machine that runs, whose backups are not incremental, and without file systems as disks.
/// It counts in quotas on system disks. Wait until the machine has left
/// [`LcmState::HotplugSnapshot`](crate::vm::LcmState::HotplugSnapshot). When the machine leaves its
/// host, or ceases to run on a driver that does not keep snapshots, they are gone.
///
/// **Answer:** The new snapshot.
///
/// # On the wire
///
/// `one.vm.snapshotcreate` needs the right `VM:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct SnapshotCreate {
    /// The machine.
    pub vm: VmId,
    /// Name of the snapshot.
    pub name: SnapshotName,
}

impl SnapshotCreate {
    /// The call.
    pub fn new(vm: VmId, name: impl Into<SnapshotName>) -> Self {
        Self { vm, name: name.into() }
    }
}

impl Method for SnapshotCreate {
    const NAME: &'static str = "one.vm.snapshotcreate";
    const ACCESS: Access = Access::Write;
    type Output = VmSnapshotId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SnapshotCreate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            name: params.arg("name")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes a snapshot of the machine, memory and disks.
    ///
    /// [`SnapshotCreate`](struct@SnapshotCreate) tells more.
    pub fn snapshot_create(
        &self,
        name: impl Into<SnapshotName>,
    ) -> Call<'c, C, SnapshotCreate> {
        Call::new(self.client, SnapshotCreate::new(self.id, name))
    }
}
