// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, DiskId, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Detaches a disk from the machine.
///
/// For a machine that runs or is powered off, and is no part of a virtual router. Wait until it has
/// left [`LcmState::Hotplug`](crate::vm::LcmState::Hotplug) or
/// [`LcmState::HotplugEpilogPoweroff`](crate::vm::LcmState::HotplugEpilogPoweroff). What was on a
/// volatile disk, or on a copy of an image, is lost.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.detach` needs the right `VM:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `disk` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Detach {
    /// The machine.
    pub vm: VmId,
    /// The disk.
    pub disk: DiskId,
}

impl Detach {
    /// The call.
    pub fn new(vm: VmId, disk: DiskId) -> Self {
        Self { vm, disk }
    }
}

impl Method for Detach {
    const NAME: &'static str = "one.vm.detach";
    const ACCESS: Access = Access::Write;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("disk", &self.disk)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Detach {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            disk: params.arg("disk")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Detaches a disk from the machine.
    ///
    /// [`Detach`](struct@Detach) tells more.
    pub fn detach(&self, disk: DiskId) -> Call<'c, C, Detach> {
        Call::new(self.client, Detach::new(self.id, disk))
    }
}
