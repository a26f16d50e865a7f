// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use crate::VirtualNetworkId;

/// The calls on one network: `one.vn.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: VirtualNetworkId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one network: `one.vn.*`.
    pub fn vn(&self, id: VirtualNetworkId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one network: `one.vn.*`.
    pub fn vn(&self, id: VirtualNetworkId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
