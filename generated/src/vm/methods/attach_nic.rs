// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, Template, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Attaches a network interface to the machine.
///
/// For a machine that runs or is powered off, and is no part of a virtual router. A `NIC` with a
/// `PARENT`, or a `NIC_ALIAS`, becomes an alias of that interface. Wait until the machine has left
/// [`LcmState::HotplugNic`](crate::vm::LcmState::HotplugNic) or
/// [`LcmState::HotplugNicPoweroff`](crate::vm::LcmState::HotplugNicPoweroff). The new interface is
/// the one that was not there before; if it could not be attached it is gone again, and the
/// machine's `ERROR` says why.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.attachnic` needs the rights `VM:MANAGE` and `NET:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | string | `nic` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachNic {
    /// The machine.
    pub vm: VmId,
    /// A `NIC` with a `NETWORK_ID`; a `NIC_ALIAS`; or a `PCI` of `TYPE=NIC`.
    pub nic: Template,
}

impl AttachNic {
    /// The call.
    pub fn new(vm: VmId, nic: impl Into<Template>) -> Self {
        Self { vm, nic: nic.into() }
    }
}

impl Method for AttachNic {
    const NAME: &'static str = "one.vm.attachnic";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
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
impl ServerMethod for AttachNic {
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
    /// Attaches a network interface to the machine.
    ///
    /// [`AttachNic`](struct@AttachNic) tells more.
    pub fn attach_nic(&self, nic: impl Into<Template>) -> Call<'c, C, AttachNic> {
        Call::new(self.client, AttachNic::new(self.id, nic))
    }
}
