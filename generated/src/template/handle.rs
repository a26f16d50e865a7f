// @generated from spec/template.yaml by `cargo xtask codegen`. Do not edit.

use crate::TemplateId;

/// The calls on one template: `one.template.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: TemplateId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one template: `one.template.*`.
    pub fn template(&self, id: TemplateId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one template: `one.template.*`.
    pub fn template(&self, id: TemplateId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
