// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

/// The calls on `one.grouppool.*`, and those of `group` that name no group.
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
    /// The calls on `one.grouppool.*`, and those of `group` that name no group.
    pub fn grouppool(&self) -> Handle<'_, Self> {
        Handle { client: self }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on `one.grouppool.*`, and those of `group` that name no group.
    pub fn grouppool(&self) -> Handle<'_, Self> {
        Handle { client: self }
    }
}
