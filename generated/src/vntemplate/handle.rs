// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

use crate::VirtualNetworkTemplateId;

/// The calls on one template: `one.vntemplate.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: VirtualNetworkTemplateId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one template: `one.vntemplate.*`.
    pub fn vntemplate(&self, id: VirtualNetworkTemplateId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one template: `one.vntemplate.*`.
    pub fn vntemplate(&self, id: VirtualNetworkTemplateId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
