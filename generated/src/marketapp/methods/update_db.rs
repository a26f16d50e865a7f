// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceAppId};
use crate::marketapp::{Handle, MarketplaceAppXml};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Overwrites the appliance in the database.
///
/// Zones of a federation send this to the master. It is for the user `oneadmin` alone. A document
/// that cannot be read, or has another number, fails with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The appliance.
///
/// # On the wire
///
/// `one.marketapp.updatedb` is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `marketapp` |  |
/// | 2 | string | `document` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateDb {
    /// The appliance.
    pub marketapp: MarketplaceAppId,
    /// What it is from now on.
    pub document: MarketplaceAppXml,
}

impl UpdateDb {
    /// The call.
    pub fn new(
        marketapp: MarketplaceAppId,
        document: impl Into<MarketplaceAppXml>,
    ) -> Self {
        Self {
            marketapp,
            document: document.into(),
        }
    }
}

impl Method for UpdateDb {
    const NAME: &'static str = "one.marketapp.updatedb";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    type Output = MarketplaceAppId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("marketapp", &self.marketapp)?;
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
            marketapp: params.arg("marketapp")?,
            document: params.arg("document")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Overwrites the appliance in the database.
    ///
    /// [`UpdateDb`](struct@UpdateDb) tells more.
    pub fn update_db(
        &self,
        document: impl Into<MarketplaceAppXml>,
    ) -> Call<'c, C, UpdateDb> {
        Call::new(self.client, UpdateDb::new(self.id, document))
    }
}
