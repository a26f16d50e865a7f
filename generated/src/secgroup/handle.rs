// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

use crate::SecurityGroupId;

/// The calls on one security group: `one.secgroup.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: SecurityGroupId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one security group: `one.secgroup.*`.
    pub fn secgroup(&self, id: SecurityGroupId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one security group: `one.secgroup.*`.
    pub fn secgroup(&self, id: SecurityGroupId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
