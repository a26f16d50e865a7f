// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use crate::ImageId;

/// The calls on one image: `one.image.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: ImageId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one image: `one.image.*`.
    pub fn image(&self, id: ImageId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one image: `one.image.*`.
    pub fn image(&self, id: ImageId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
