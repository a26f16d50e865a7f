// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

use crate::DocumentId;

/// The calls on one document: `one.document.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: DocumentId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one document: `one.document.*`.
    pub fn document(&self, id: DocumentId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one document: `one.document.*`.
    pub fn document(&self, id: DocumentId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
