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

/// Runs the last command in the machine again.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.retryexec` needs the right `VM:MANAGE`.
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
pub struct RetryExec {
    /// The machine.
    pub vm: VmId,
}

impl RetryExec {
    /// The call.
    pub fn new(vm: VmId) -> Self {
        Self { vm }
    }
}

impl Method for RetryExec {
    const NAME: &'static str = "one.vm.retryexec";
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
impl ServerMethod for RetryExec {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { vm: params.arg("vm")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Runs the last command in the machine again.
    ///
    /// [`RetryExec`](struct@RetryExec) tells more.
    pub fn retry_exec(&self) -> Call<'c, C, RetryExec> {
        Call::new(self.client, RetryExec::new(self.id))
    }
}
