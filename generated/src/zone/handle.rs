// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use crate::ZoneId;

/// The calls on one zone: `one.zone.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: ZoneId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one zone: `one.zone.*`.
    pub fn zone(&self, id: ZoneId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one zone: `one.zone.*`.
    pub fn zone(&self, id: ZoneId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
