// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

/// The calls on `one.vnpool.*`, and those of `vn` that name no network.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on `one.vnpool.*`, and those of `vn` that name no network.
    pub fn vnpool(&self) -> Handle<'_, Self> {
        Handle { client: self }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on `one.vnpool.*`, and those of `vn` that name no network.
    pub fn vnpool(&self) -> Handle<'_, Self> {
        Handle { client: self }
    }
}
