//! Handles: where calls begin, `one.vm(id)` and `one.vmpool()`.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::ident::ident;
use super::imports::Imports;
use crate::plan::{Handle, Object, Resource};

/// The handle of an object, and the functions of both clients that give it.
pub(super) fn handle(resource: &Resource<'_>, object: &Object<'_>, handle: &Handle<'_>) -> TokenStream {
    let mut imports = Imports::default();
    let id = handle.id.as_ref().map(|id| imports.rust(id));
    let imports = imports.into_tokens("");
    let name = ident(&object.source.name);
    let docs = docs(resource, object, id.is_some());
    let (field, declaration, value) = match &id {
        Some(id) => (quote!(pub(crate) id: #id,), quote!(, id: #id), quote!(, id)),
        None => (quote!(), quote!(), quote!()),
    };
    let function = |client: TokenStream, feature: &str| {
        quote! {
            #[cfg(feature = #feature)]
            impl #client {
                #docs
                pub fn #name(&self #declaration) -> Handle<'_, Self> {
                    Handle { client: self #value }
                }
            }
        }
    };
    let (asynchronous, blocking) = (function(quote!(crate::Client), "async"), function(quote!(crate::blocking::Client), "blocking"));
    quote! {
        #imports

        #docs
        #[derive(Debug)]
        pub struct Handle<'c, C> {
            pub(crate) client: &'c C,
            #field
        }

        impl<C> Clone for Handle<'_, C> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<C> Copy for Handle<'_, C> {}

        #asynchronous
        #blocking
    }
}

fn docs(resource: &Resource<'_>, object: &Object<'_>, one: bool) -> TokenStream {
    let (noun, name) = (&resource.source.noun, &object.source.name);
    let summary = if one {
        format!("The calls on one {noun}: `one.{name}.*`.")
    } else if object.is_resource {
        format!("The calls on the {noun}: `one.{name}.*`.")
    } else {
        format!("The calls on `one.{name}.*`, and those of `{}` that name no {noun}.", resource.source.name)
    };
    let mut lines = DocLines::default();
    lines.paragraph(&summary);
    lines.outer()
}
