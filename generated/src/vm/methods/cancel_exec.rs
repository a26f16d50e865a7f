// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Cancels the command that runs in the machine.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.cancelexec` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 7.2.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct CancelExec {
    /// The machine.
    pub vm: VmId,
}

impl CancelExec {
    /// The call.
    pub fn new(vm: VmId) -> Self {
        Self { vm }
    }
}

impl Method for CancelExec {
    const NAME: &'static str = "one.vm.cancelexec";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(7, 2));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for CancelExec {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { vm: params.arg("vm")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Cancels the command that runs in the machine.
    ///
    /// [`CancelExec`](struct@CancelExec) tells more.
    pub fn cancel_exec(&self) -> Call<'c, C, CancelExec> {
        Call::new(self.client, CancelExec::new(self.id))
    }
}
