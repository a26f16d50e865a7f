// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, HookExecutionId, HookId};
use crate::hook::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Runs the hook again, with the arguments of an earlier execution.
///
/// It has not run yet when this returns: wait for a new execution with `retry`. One that is not on
/// record fails with [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The hook.
///
/// # On the wire
///
/// `one.hook.retry` needs the right `HOOK:MANAGE`.
///
/// Since OpenNebula 5.10.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `hook` |  |
/// | 2 | int | `execution` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Retry {
    /// The hook.
    pub hook: HookId,
    /// The execution.
    pub execution: HookExecutionId,
}

impl Retry {
    /// The call.
    pub fn new(hook: HookId, execution: HookExecutionId) -> Self {
        Self { hook, execution }
    }
}

impl Method for Retry {
    const NAME: &'static str = "one.hook.retry";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 10));
    type Output = HookId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("hook", &self.hook)?;
        params.arg("execution", &self.execution)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Retry {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            hook: params.arg("hook")?,
            execution: params.arg("execution")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Runs the hook again, with the arguments of an earlier execution.
    ///
    /// [`Retry`](struct@Retry) tells more.
    pub fn retry(&self, execution: HookExecutionId) -> Call<'c, C, Retry> {
        Call::new(self.client, Retry::new(self.id, execution))
    }
}
