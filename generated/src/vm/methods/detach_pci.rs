// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, PciId, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Detaches a PCI device from the machine.
///
/// For a machine that is powered off or undeployed; done when this returns. A device that is a
/// network interface is detached by `detach_nic`.
///
/// Of OpenNebula 6.8, the patch releases from 6.8.2 on have it.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.detachpci` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `device` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct DetachPci {
    /// The machine.
    pub vm: VmId,
    /// The device.
    pub device: PciId,
}

impl DetachPci {
    /// The call.
    pub fn new(vm: VmId, device: PciId) -> Self {
        Self { vm, device }
    }
}

impl Method for DetachPci {
    const NAME: &'static str = "one.vm.detachpci";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
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
impl ServerMethod for DetachPci {
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
    /// Detaches a PCI device from the machine.
    ///
    /// [`DetachPci`](struct@DetachPci) tells more.
    pub fn detach_pci(&self, device: PciId) -> Call<'c, C, DetachPci> {
        Call::new(self.client, DetachPci::new(self.id, device))
    }
}
