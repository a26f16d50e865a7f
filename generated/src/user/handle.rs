// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use crate::UserId;

/// The calls on one user: `one.user.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: UserId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one user: `one.user.*`.
    pub fn user(&self, id: UserId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one user: `one.user.*`.
    pub fn user(&self, id: UserId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
