// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VmId};
use crate::vm::{GuestCommand, GuestInput, Handle};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Runs a command in the machine.
///
/// For a machine that runs, with QEMU's agent in it. The machine is in
/// [`LcmState::Hotplug`](crate::vm::LcmState::Hotplug) until the command has begun. What becomes of
/// it is in the machine's `guest_exec`: poll for a status other than
/// [`GuestExecStatus::Executing`](crate::vm::GuestExecStatus::Executing). One command can run at a
/// time.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.exec` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 7.2.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | string | `command` |  |
/// | 3 | string | `input` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Exec {
    /// The machine.
    pub vm: VmId,
    /// The command.
    pub command: GuestCommand,
    /// What it is given to read.
    pub input: GuestInput,
}

impl Exec {
    /// The call.
    pub fn new(vm: VmId, command: GuestCommand, input: GuestInput) -> Self {
        Self { vm, command, input }
    }
}

impl Method for Exec {
    const NAME: &'static str = "one.vm.exec";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(7, 2));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("command", &self.command)?;
        params.arg("input", &self.input)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Exec {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            command: params.arg("command")?,
            input: params.arg("input")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Runs a command in the machine.
    ///
    /// [`Exec`](struct@Exec) tells more.
    pub fn exec(&self, command: GuestCommand, input: GuestInput) -> Call<'c, C, Exec> {
        Call::new(self.client, Exec::new(self.id, command, input))
    }
}
