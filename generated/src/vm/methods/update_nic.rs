// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, NicId, Template, UpdateMode, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes a network interface of the machine.
///
/// What can be changed are the limits of bandwidth and attributes that users add, not the network
/// nor addresses, and nothing of an alias. By default what is not named is *removed*. Not while an
/// active machine does anything but run. Where the host has to know, wait until the machine has
/// left [`LcmState::HotplugNic`](crate::vm::LcmState::HotplugNic).
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.updatenic` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 6.6.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `nic` |  |
/// | 3 | string | `attributes` |  |
/// | 4 | int | `mode` | `Replace`; left off at the end |
///
/// The answer is one value.
///
/// The server's introspection declares `A:siis` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateNic {
    /// The machine.
    pub vm: VmId,
    /// The network interface.
    pub nic: NicId,
    /// A `NIC` with its new attributes.
    pub attributes: Template,
    /// What becomes of attributes that are not named.
    pub mode: UpdateMode,
}

impl UpdateNic {
    /// The call, with defaults for what is not said.
    pub fn new(vm: VmId, nic: NicId, attributes: impl Into<Template>) -> Self {
        Self {
            vm,
            nic,
            attributes: attributes.into(),
            mode: UpdateMode::Replace,
        }
    }
}

impl Method for UpdateNic {
    const NAME: &'static str = "one.vm.updatenic";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 6));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("nic", &self.nic)?;
        params.arg("attributes", &self.attributes)?;
        params.arg_unless("mode", &self.mode, &UpdateMode::Replace)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for UpdateNic {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            nic: params.arg("nic")?,
            attributes: params.arg("attributes")?,
            mode: params.arg_or_default("mode", UpdateMode::Replace)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, UpdateNic> {
    /// What becomes of attributes that are not named.
    pub fn mode(mut self, mode: UpdateMode) -> Self {
        self.method.mode = mode;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes a network interface of the machine.
    ///
    /// [`UpdateNic`](struct@UpdateNic) tells more.
    pub fn update_nic(
        &self,
        nic: NicId,
        attributes: impl Into<Template>,
    ) -> Call<'c, C, UpdateNic> {
        Call::new(self.client, UpdateNic::new(self.id, nic, attributes))
    }
}
