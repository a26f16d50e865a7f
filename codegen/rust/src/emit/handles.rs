//! Handles: where calls begin, `one.vm(id)` and `one.vmpool()`.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::ident;
use super::imports::Imports;
use opennebula_catalogue::model::{Handle, Object, Resource};

/// Whether a method stands on the handle of an object; those of one object may all be called on another.
pub(super) fn is_needed(resource: &Resource, object: &Object) -> bool {
    let is_here = |owner: &Object, handle: &Handle| match handle {
        Handle::One(_) => owner.name == object.name,
        Handle::All(all) => *all == object.name,
    };
    resource.objects.iter().any(|owner| owner.methods.iter().any(|method| is_here(owner, &method.handle)))
}

/// The handle of an object, and the functions of both clients that give it.
pub(super) fn handle(resource: &Resource, object: &Object) -> TokenStream {
    let mut imports = Imports::default();
    let id = object.methods.iter().find_map(|method| match &method.handle {
        Handle::One(id) => Some(id),
        Handle::All(_) => None,
    });
    let id = id.map(|id| imports.named(id));
    let imports = imports.into_tokens("");
    let name = ident(&object.name);
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

fn docs(resource: &Resource, object: &Object, one: bool) -> TokenStream {
    let summary = if one {
        format!("The calls on one {}: `one.{}.*`.", resource.noun, object.name)
    } else if object.name == resource.name {
        format!("The calls on the {}: `one.{}.*`.", resource.noun, object.name)
    } else {
        format!("The calls on `one.{}.*`, and those of `{}` that name no {}.", object.name, resource.name, resource.noun)
    };
    let mut lines = DocLines::default();
    lines.paragraph(&summary);
    lines.outer()
}
