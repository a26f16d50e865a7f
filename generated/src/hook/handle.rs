// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use crate::HookId;

/// The calls on one hook: `one.hook.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: HookId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one hook: `one.hook.*`.
    pub fn hook(&self, id: HookId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one hook: `one.hook.*`.
    pub fn hook(&self, id: HookId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
