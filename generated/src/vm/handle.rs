// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use crate::VmId;

/// The calls on one machine: `one.vm.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: VmId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one machine: `one.vm.*`.
    pub fn vm(&self, id: VmId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one machine: `one.vm.*`.
    pub fn vm(&self, id: VmId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
