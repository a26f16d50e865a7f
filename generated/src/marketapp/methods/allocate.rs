// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceAppId, MarketplaceId, Template};
use crate::marketapppool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Publishes an image or a template in a marketplace.
///
/// `NAME` is the appliance's name, `ORIGIN_ID` the number of the image or template. `TYPE` is
/// `IMAGE`, which it is without one, `VMTEMPLATE` or `SERVICE_TEMPLATE`. `VERSION`, `DESCRIPTION`
/// and `APPTEMPLATE64` are up to the caller.
///
/// An image is copied to the marketplace: the appliance is
/// [`MarketplaceAppState::Locked`](crate::marketapp::MarketplaceAppState::Locked) when this
/// returns. Wait for [`MarketplaceAppState::Ready`](crate::marketapp::MarketplaceAppState::Ready),
/// or for [`MarketplaceAppState::Error`](crate::marketapp::MarketplaceAppState::Error). Templates
/// are ready at once.
///
/// The marketplace must be of the server's zone, and of a kind that takes appliances; OpenNebula's
/// own does not. That fails with [`ErrorCode::Action`](crate::ErrorCode::Action). To fetch an
/// appliance, create an image from it: see `one.image.allocate`.
///
/// **Answer:** The new appliance.
///
/// # On the wire
///
/// `one.marketapp.allocate` needs the right `MARKETPLACEAPP:CREATE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
/// | 2 | int | `marketplace` |  |
///
/// The answer is one value.
///
/// The server's introspection declares `A:ss` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// What it is, its name included.
    pub attributes: Template,
    /// The marketplace.
    pub marketplace: MarketplaceId,
}

impl Allocate {
    /// The call.
    pub fn new(attributes: impl Into<Template>, marketplace: MarketplaceId) -> Self {
        Self {
            attributes: attributes.into(),
            marketplace,
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.marketapp.allocate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = MarketplaceAppId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("attributes", &self.attributes)?;
        params.arg("marketplace", &self.marketplace)?;
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
            marketplace: params.arg("marketplace")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Publishes an image or a template in a marketplace.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(
        &self,
        attributes: impl Into<Template>,
        marketplace: MarketplaceId,
    ) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes, marketplace))
    }
}
