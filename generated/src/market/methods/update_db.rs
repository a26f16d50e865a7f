// @generated from spec/market.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceId};
use crate::market::{Handle, MarketplaceXml};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Overwrites the marketplace in the database.
///
/// Zones of a federation send this to the master. It is for the user `oneadmin` alone. A document
/// that cannot be read, or has another number, fails with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The marketplace.
///
/// # On the wire
///
/// `one.market.updatedb` is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `market` |  |
/// | 2 | string | `document` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateDb {
    /// The marketplace.
    pub market: MarketplaceId,
    /// What it is from now on.
    pub document: MarketplaceXml,
}

impl UpdateDb {
    /// The call.
    pub fn new(market: MarketplaceId, document: impl Into<MarketplaceXml>) -> Self {
        Self {
            market,
            document: document.into(),
        }
    }
}

impl Method for UpdateDb {
    const NAME: &'static str = "one.market.updatedb";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    type Output = MarketplaceId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("market", &self.market)?;
        params.arg("document", &self.document)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for UpdateDb {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            market: params.arg("market")?,
            document: params.arg("document")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Overwrites the marketplace in the database.
    ///
    /// [`UpdateDb`](struct@UpdateDb) tells more.
    pub fn update_db(
        &self,
        document: impl Into<MarketplaceXml>,
    ) -> Call<'c, C, UpdateDb> {
        Call::new(self.client, UpdateDb::new(self.id, document))
    }
}
