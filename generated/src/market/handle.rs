// @generated from spec/market.yaml by `cargo xtask codegen`. Do not edit.

use crate::MarketplaceId;

/// The calls on one marketplace: `one.market.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: MarketplaceId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one marketplace: `one.market.*`.
    pub fn market(&self, id: MarketplaceId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one marketplace: `one.market.*`.
    pub fn market(&self, id: MarketplaceId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
