// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use crate::VdcId;

/// The calls on one virtual data centre: `one.vdc.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: VdcId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one virtual data centre: `one.vdc.*`.
    pub fn vdc(&self, id: VdcId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one virtual data centre: `one.vdc.*`.
    pub fn vdc(&self, id: VdcId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
