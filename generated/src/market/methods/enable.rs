// @generated from spec/market.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceId};
use crate::market::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Enables or disables the marketplace.
///
/// A marketplace that is disabled is not monitored, and its appliances vanish from
/// `one.marketapppool.info`. When it is enabled it is monitored at once, and those that are found
/// come back under new numbers.
///
/// Of OpenNebula 6.0, the patch releases from 6.0.3 on have it.
///
/// **Answer:** The marketplace.
///
/// # On the wire
///
/// `one.market.enable` needs the right `MARKETPLACE:MANAGE`.
///
/// Since OpenNebula 6.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `market` |  |
/// | 2 | boolean | `enable` | `true` |
///
/// The answer is one value.
///
/// The server's introspection declares `A:sii` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Enable {
    /// The marketplace.
    pub market: MarketplaceId,
    /// Whether it is enabled; `false` disables it.
    pub enable: bool,
}

impl Enable {
    /// The call, with defaults for what is not said.
    pub fn new(market: MarketplaceId) -> Self {
        Self { market, enable: true }
    }
}

impl Method for Enable {
    const NAME: &'static str = "one.market.enable";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 0));
    type Output = MarketplaceId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("market", &self.market)?;
        params.arg("enable", &self.enable)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Enable {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            market: params.arg("market")?,
            enable: params.arg("enable")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Enable> {
    /// Whether it is enabled; `false` disables it.
    pub fn enable(mut self, enable: bool) -> Self {
        self.method.enable = enable;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Enables or disables the marketplace.
    ///
    /// [`Enable`](struct@Enable) tells more.
    pub fn enable(&self) -> Call<'c, C, Enable> {
        Call::new(self.client, Enable::new(self.id))
    }
}

impl<'c, C> crate::families::Enable<'c, C> for Handle<'c, C> {
    type Call = Enable;

    fn enable(&self, enable: bool) -> Call<'c, C, Enable> {
        let mut call = self.enable();
        call.method.enable = enable;
        call
    }
}
