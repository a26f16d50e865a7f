// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, HookId, Template};
use crate::hookpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a hook.
///
/// These attributes make it:
///
/// - `NAME` is its name, and `COMMAND` what it runs: a path, or a file in the server's folder of hooks. Both it needs.
/// - `ARGUMENTS` are the command's, separated by blanks. `$API` among them stands for the call with its arguments and answer,
///   `$TEMPLATE` for the document of what changed its state; both in base64. With `ARGUMENTS_STDIN=yes` the command reads them from
///   its standard input.
/// - `TYPE=api` goes with a `CALL`, such as `one.vm.allocate`; nearly all calls named `info` are refused.
/// - `TYPE=state` goes with a `RESOURCE`, which is `VM`, `HOST`, `IMAGE` or `NET`, and a `STATE`. For machines that is `ON` with one of
///   `PROLOG`, `RUNNING`, `SHUTDOWN`, `STOP`, `DONE` and `UNKNOWN`, or with `CUSTOM`, a `STATE` and an `LCM_STATE`.
/// - `REMOTE=yes`, for machines and hosts, runs it on the host. `TIMEOUT` is after how many seconds it is ended.
///
/// **Answer:** The new hook.
///
/// # On the wire
///
/// `one.hook.allocate` needs the right `HOOK:CREATE`.
///
/// Since OpenNebula 5.10.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// What it waits for and what it runs, its name included.
    pub attributes: Template,
}

impl Allocate {
    /// The call.
    pub fn new(attributes: impl Into<Template>) -> Self {
        Self {
            attributes: attributes.into(),
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.hook.allocate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 10));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = HookId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("attributes", &self.attributes)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            attributes: params.arg("attributes")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a hook.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, attributes: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes))
    }
}
