// @generated from spec/market.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceId, Template};
use crate::marketpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a marketplace.
///
/// `NAME` is its name, `MARKET_MAD` the driver; drivers ask for more. It belongs to the zone of the
/// server. What is in it shows when it has been monitored. A name that is taken, and a driver that
/// is missing or unknown, fail with [`ErrorCode::Allocate`](crate::ErrorCode::Allocate).
///
/// **Answer:** The new marketplace.
///
/// # On the wire
///
/// `one.market.allocate` needs the right `MARKETPLACE:CREATE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// What it is, its name included.
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
    const NAME: &'static str = "one.market.allocate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = MarketplaceId;

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
    /// Creates a marketplace.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, attributes: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes))
    }
}
