// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use crate::HostId;

/// The calls on one host: `one.host.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: HostId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one host: `one.host.*`.
    pub fn host(&self, id: HostId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one host: `one.host.*`.
    pub fn host(&self, id: HostId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
