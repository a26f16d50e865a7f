// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params, Release,
};

use crate::{Call, HookId, Period};
use crate::hook::{HookExecution, HookOutcome};
use crate::hooklog::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads what became of executions of hooks.
///
/// Only users whose primary group is `oneadmin` may. How many executions are kept of each hook is a
/// setting of the server.
///
/// **Answer:** The executions, by hook.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.hooklog.info` only reads, and is for users whose primary group is `oneadmin`.
///
/// Since OpenNebula 5.10.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `period`: `start` | all or nothing said |
/// | 2 | int | `period`: `end` | all or nothing said |
/// | 3 | int | `hook` | none, sent as `-1` |
/// | 4 | int | `outcome` | `Any` |
///
/// The answer is a document, `<HOOKLOG>` with a `<HOOK_EXECUTION_RECORD>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// When they were over: after the first and before the last second, neither included.
    pub period: Period,
    /// Of which hook; none is all.
    pub hook: Option<HookId>,
    /// Of which outcome.
    pub outcome: HookOutcome,
}

impl Info {
    /// The call, with defaults for what is not said.
    pub fn new() -> Self {
        Self {
            period: Period::ALWAYS,
            hook: None,
            outcome: HookOutcome::Any,
        }
    }
}

impl Default for Info {
    fn default() -> Self {
        Self::new()
    }
}

impl Method for Info {
    const NAME: &'static str = "one.hooklog.info";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(5, 10));
    type Output = Vec<HookExecution>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("period", &self.period)?;
        params.arg_or("hook", self.hook.as_ref(), -1)?;
        params.arg("outcome", &self.outcome)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("HOOKLOG", "HOOK_EXECUTION_RECORD")
    }
}

impl ListMethod for Info {}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            period: params.arg("period")?,
            hook: params.arg_or("hook", &-1)?,
            outcome: params.arg("outcome")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("HOOKLOG", "HOOK_EXECUTION_RECORD", output)
    }
}

impl<C> Call<'_, C, Info> {
    /// When they were over: after the first and before the last second, neither included.
    pub fn period(mut self, period: Period) -> Self {
        self.method.period = period;
        self
    }

    /// Of which hook; none is all.
    pub fn hook(mut self, hook: HookId) -> Self {
        self.method.hook = Some(hook);
        self
    }

    /// Of which outcome.
    pub fn outcome(mut self, outcome: HookOutcome) -> Self {
        self.method.outcome = outcome;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads what became of executions of hooks.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new())
    }
}
