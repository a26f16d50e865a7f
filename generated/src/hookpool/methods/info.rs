// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params, Release,
};

use crate::{Call, PoolFilter, PoolRange};
use crate::hook::Hook;
use crate::hookpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lists the hooks that the caller may use.
///
/// There are none for others than administrators.
///
/// **Answer:** The hooks, without their executions.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.hookpool.info` only reads, and is open to every user.
///
/// Since OpenNebula 5.10.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
///
/// The answer is a document, `<HOOK_POOL>` with a `<HOOK>` each.
///
/// Older releases read something else as well, and get it:
///
/// - until 7.0 `filter`, int: sent as `All`.
/// - until 7.0 `range`, int: sent as all or nothing said.
///
/// The server's introspection declares `A:siii` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Info;

impl Info {
    /// The call.
    pub fn new() -> Self {
        Self
    }
}

impl Default for Info {
    fn default() -> Self {
        Self
    }
}

impl Method for Info {
    const NAME: &'static str = "one.hookpool.info";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(5, 10));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = Vec<Hook>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.until(Release::new(7, 0)).fixed("filter", &PoolFilter::All)?;
        params.until(Release::new(7, 0)).fixed("range", &PoolRange::ALL)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("HOOK_POOL", "HOOK")
    }
}

impl ListMethod for Info {}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        if params.until(Release::new(7, 0)) {
            params.dropped::<PoolFilter>("filter", false)?;
        }
        if params.until(Release::new(7, 0)) {
            params.dropped::<PoolRange>("range", false)?;
        }
        Ok(Self {})
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("HOOK_POOL", "HOOK", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lists the hooks that the caller may use.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new())
    }
}
