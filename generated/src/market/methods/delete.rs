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

/// Deletes the marketplace.
///
/// A marketplace that has appliances cannot be deleted, unless it is one of those that anybody can
/// read, such as OpenNebula's own: then they vanish with it. Where they are kept, they stay.
///
/// **Answer:** The marketplace.
///
/// # On the wire
///
/// `one.market.delete` needs the right `MARKETPLACE:MANAGE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `market` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.0 to 7.0 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The marketplace.
    pub market: MarketplaceId,
}

impl Delete {
    /// The call.
    pub fn new(market: MarketplaceId) -> Self {
        Self { market }
    }
}

impl Method for Delete {
    const NAME: &'static str = "one.market.delete";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = MarketplaceId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("market", &self.market)?;
        params.until(Release::new(7, 0)).fixed_omit("recursive", &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Delete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let market = params.arg("market")?;
        if params.until(Release::new(7, 0)) {
            params.dropped::<bool>("recursive", true)?;
        }
        Ok(Self { market })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Deletes the marketplace.
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
