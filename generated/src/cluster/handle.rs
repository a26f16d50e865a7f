// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use crate::ClusterId;

/// The calls on one cluster: `one.cluster.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: ClusterId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one cluster: `one.cluster.*`.
    pub fn cluster(&self, id: ClusterId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one cluster: `one.cluster.*`.
    pub fn cluster(&self, id: ClusterId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
