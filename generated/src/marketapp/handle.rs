// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use crate::MarketplaceAppId;

/// The calls on one appliance: `one.marketapp.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: MarketplaceAppId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one appliance: `one.marketapp.*`.
    pub fn marketapp(&self, id: MarketplaceAppId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one appliance: `one.marketapp.*`.
    pub fn marketapp(&self, id: MarketplaceAppId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
