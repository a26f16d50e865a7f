//! Waiting for an object to become what it should be.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use crate::plan::Method;

/// `wait_until` on the handle of an object that can be read.
pub(super) fn wait_until(method: &Method<'_>) -> Option<TokenStream> {
    let (function, structure) = (ident(&method.source.name), ident(&method.structure));
    method.waits.then(|| {
        quote! {
            #[cfg(any(feature = "async", feature = "blocking"))]
            impl<'c, C> Handle<'c, C> {
                /// Reads it again and again until `ready` says that it is as wanted.
                pub fn wait_until<F>(&self, ready: F) -> crate::Wait<'c, C, #structure, F>
                where
                    F: FnMut(&<#structure as Method>::Output) -> bool,
                {
                    crate::Wait::new(self.#function(), ready)
                }
            }
        }
    })
}
