// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceAppId};
use crate::marketapp::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Removes the appliance from the database.
///
/// Zones of a federation send this to the master. It is for the user `oneadmin` alone. What is in
/// the marketplace stays.
///
/// **Answer:** The appliance.
///
/// # On the wire
///
/// `one.marketapp.dropdb` is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `marketapp` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct DropDb {
    /// The appliance.
    pub marketapp: MarketplaceAppId,
}

impl DropDb {
    /// The call.
    pub fn new(marketapp: MarketplaceAppId) -> Self {
        Self { marketapp }
    }
}

impl Method for DropDb {
    const NAME: &'static str = "one.marketapp.dropdb";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    type Output = MarketplaceAppId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("marketapp", &self.marketapp)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for DropDb {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            marketapp: params.arg("marketapp")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Removes the appliance from the database.
    ///
    /// [`DropDb`](struct@DropDb) tells more.
    pub fn drop_db(&self) -> Call<'c, C, DropDb> {
        Call::new(self.client, DropDb::new(self.id))
    }
}
