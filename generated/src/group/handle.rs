// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use crate::GroupId;

/// The calls on one group: `one.group.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: GroupId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one group: `one.group.*`.
    pub fn group(&self, id: GroupId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one group: `one.group.*`.
    pub fn group(&self, id: GroupId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
