// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use crate::VirtualRouterId;

/// The calls on one router: `one.vrouter.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: VirtualRouterId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one router: `one.vrouter.*`.
    pub fn vrouter(&self, id: VirtualRouterId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one router: `one.vrouter.*`.
    pub fn vrouter(&self, id: VirtualRouterId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
