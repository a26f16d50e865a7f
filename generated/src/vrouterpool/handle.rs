// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

/// The calls on `one.vrouterpool.*`, and those of `vrouter` that name no router.
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
    /// The calls on `one.vrouterpool.*`, and those of `vrouter` that name no router.
    pub fn vrouterpool(&self) -> Handle<'_, Self> {
        Handle { client: self }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on `one.vrouterpool.*`, and those of `vrouter` that name no router.
    pub fn vrouterpool(&self) -> Handle<'_, Self> {
        Handle { client: self }
    }
}
