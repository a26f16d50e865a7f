// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

use crate::DatastoreId;

/// The calls on one datastore: `one.datastore.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: DatastoreId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one datastore: `one.datastore.*`.
    pub fn datastore(&self, id: DatastoreId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one datastore: `one.datastore.*`.
    pub fn datastore(&self, id: DatastoreId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
