// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use crate::VmGroupId;

/// The calls on one group: `one.vmgroup.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: VmGroupId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one group: `one.vmgroup.*`.
    pub fn vmgroup(&self, id: VmGroupId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one group: `one.vmgroup.*`.
    pub fn vmgroup(&self, id: VmGroupId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
