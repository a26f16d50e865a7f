// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Attaches a PCI device of the host to the machine.
///
/// For a machine that is powered off or undeployed; done when this returns. A device that is a
/// network interface is attached by `attach_nic`.
///
/// Of OpenNebula 6.8, the patch releases from 6.8.2 on have it.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.attachpci` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | string | `device` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachPci {
    /// The machine.
    pub vm: VmId,
    /// A `PCI` with a `SHORT_ADDRESS`, or with some of `VENDOR`, `DEVICE` and `CLASS`.
    pub device: Template,
}

impl AttachPci {
    /// The call.
    pub fn new(vm: VmId, device: impl Into<Template>) -> Self {
        Self { vm, device: device.into() }
    }
}

impl Method for AttachPci {
    const NAME: &'static str = "one.vm.attachpci";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("device", &self.device)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AttachPci {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            device: params.arg("device")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Attaches a PCI device of the host to the machine.
    ///
    /// [`AttachPci`](struct@AttachPci) tells more.
    pub fn attach_pci(&self, device: impl Into<Template>) -> Call<'c, C, AttachPci> {
        Call::new(self.client, AttachPci::new(self.id, device))
    }
}
