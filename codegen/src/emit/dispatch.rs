//! From a wire name to its method.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Catalogue, TypeKind};

/// `dispatch.rs`.
pub(super) fn dispatch(catalogue: &Catalogue) -> TokenStream {
    let arms = catalogue.resources.iter().flat_map(|resource| {
        resource.objects.iter().flat_map(move |object| {
            object.methods.iter().map(move |method| {
                let feature = &resource.name;
                let (wire_name, module, structure) = (&method.wire_name, ident(&object.name), ident(&method.structure));
                quote!(#[cfg(feature = #feature)] #wire_name => visitor.visit::<crate::#module::#structure>(),)
            })
        })
    });
    let names = catalogue.resources.iter().flat_map(|resource| {
        resource.objects.iter().flat_map(move |object| {
            object.methods.iter().map(move |method| {
                let (feature, wire_name) = (&resource.name, &method.wire_name);
                quote!(#[cfg(feature = #feature)] #wire_name,)
            })
        })
    });
    let none_or_missing = none_or_missing(catalogue);
    let none_or_missing = none_or_missing.iter().map(|(element, none)| quote!((#element, #none),));
    quote! {
        #![doc = " From the name of a method on the wire to its type, for programs that answer calls or look at traffic."]

        use opennebula_runtime::server::ServerMethod;

        /// What to do with a method once its type is known.
        pub trait Visitor {
            /// What comes of it.
            type Output;

            /// Does it.
            fn visit<M: ServerMethod>(self) -> Self::Output;
        }

        /// Hands the type of the method of this name to the visitor; `None` where there is no such method.
        pub fn dispatch<V: Visitor>(name: &str, visitor: V) -> Option<V::Output> {
            Some(match name {
                #(#arms)*
                _ => return None,
            })
        }

        /// The names of all methods.
        pub const METHODS: &[&str] = &[#(#names)*];

        /// Elements, each with the text in it that means none, which servers leave out as well: in the structs both are `None`.
        pub const NONE_OR_MISSING: &[(&str, &str)] = &[#(#none_or_missing)*];
    }
}

fn none_or_missing(catalogue: &Catalogue) -> BTreeSet<(&str, &str)> {
    let types = catalogue.shared.iter().chain(catalogue.resources.iter().flat_map(|resource| &resource.types));
    let documents = types.filter_map(|def| match &def.kind {
        TypeKind::Document(document) => Some(document),
        _ => None,
    });
    let fields = documents.flat_map(|document| &document.fields).filter(|field| field.presence.optional);
    fields.filter_map(|field| Some((field.element.as_str(), field.presence.none.as_deref()?))).collect()
}
