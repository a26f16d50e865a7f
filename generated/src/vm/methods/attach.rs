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

/// Attaches a disk to the machine.
///
/// For a machine that runs or is powered off, and is no part of a virtual router. Wait until it has
/// left [`LcmState::Hotplug`](crate::vm::LcmState::Hotplug) or
/// [`LcmState::HotplugPrologPoweroff`](crate::vm::LcmState::HotplugPrologPoweroff). The new disk is
/// the one that was not there before; if it could not be attached it is gone again, and the
/// machine's `ERROR` says why.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.attach` needs the rights `VM:MANAGE` and `IMAGE:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | string | `disk` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Attach {
    /// The machine.
    pub vm: VmId,
    /// A `DISK` with an `IMAGE_ID`, or with `TYPE` and `SIZE` for one that is volatile.
    pub disk: Template,
}

impl Attach {
    /// The call.
    pub fn new(vm: VmId, disk: impl Into<Template>) -> Self {
        Self { vm, disk: disk.into() }
    }
}

impl Method for Attach {
    const NAME: &'static str = "one.vm.attach";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
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
impl ServerMethod for Attach {
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
    /// Attaches a disk to the machine.
    ///
    /// [`Attach`](struct@Attach) tells more.
    pub fn attach(&self, disk: impl Into<Template>) -> Call<'c, C, Attach> {
        Call::new(self.client, Attach::new(self.id, disk))
    }
}
