// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, HookId};
use crate::hook::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Deletes the hook.
///
/// The record of its executions goes too.
///
/// **Answer:** The hook.
///
/// # On the wire
///
/// `one.hook.delete` needs the right `HOOK:MANAGE`.
///
/// Since OpenNebula 5.10.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `hook` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.0 to 7.0 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The hook.
    pub hook: HookId,
}

impl Delete {
    /// The call.
    pub fn new(hook: HookId) -> Self {
        Self { hook }
    }
}

impl Method for Delete {
    const NAME: &'static str = "one.hook.delete";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 10));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = HookId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("hook", &self.hook)?;
        params
            .since(Release::new(5, 0))
            .until(Release::new(7, 0))
            .fixed_omit("recursive", &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Delete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let hook = params.arg("hook")?;
        if params.since(Release::new(5, 0)) && params.until(Release::new(7, 0)) {
            params.dropped::<bool>("recursive", true)?;
        }
        Ok(Self { hook })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Deletes the hook.
    ///
    /// [`Delete`](struct@Delete) tells more.
    pub fn delete(&self) -> Call<'c, C, Delete> {
        Call::new(self.client, Delete::new(self.id))
    }
}

impl<'c, C> crate::families::Delete<'c, C> for Handle<'c, C> {
    type Call = Delete;

    fn delete(&self) -> Call<'c, C, Delete> {
        self.delete()
    }
}
