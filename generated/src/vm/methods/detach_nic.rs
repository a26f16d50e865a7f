// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, NicId, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Detaches a network interface from the machine.
///
/// For a machine that runs or is powered off, and is no part of a virtual router. Its aliases go
/// with it, and an alias can be detached by itself. Wait until the machine has left
/// [`LcmState::HotplugNic`](crate::vm::LcmState::HotplugNic) or
/// [`LcmState::HotplugNicPoweroff`](crate::vm::LcmState::HotplugNicPoweroff).
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.detachnic` needs the right `VM:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `nic` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct DetachNic {
    /// The machine.
    pub vm: VmId,
    /// The network interface.
    pub nic: NicId,
}

impl DetachNic {
    /// The call.
    pub fn new(vm: VmId, nic: NicId) -> Self {
        Self { vm, nic }
    }
}

impl Method for DetachNic {
    const NAME: &'static str = "one.vm.detachnic";
    const ACCESS: Access = Access::Write;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("nic", &self.nic)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for DetachNic {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            nic: params.arg("nic")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Detaches a network interface from the machine.
    ///
    /// [`DetachNic`](struct@DetachNic) tells more.
    pub fn detach_nic(&self, nic: NicId) -> Call<'c, C, DetachNic> {
        Call::new(self.client, DetachNic::new(self.id, nic))
    }
}
