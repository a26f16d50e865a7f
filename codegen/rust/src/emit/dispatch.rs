//! From a wire name to its method.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident;
use opennebula_catalogue::model::{Catalogue, Method, Slot, TypeKind};

/// `dispatch.rs`.
pub(super) fn dispatch(catalogue: &Catalogue) -> TokenStream {
    let arms = catalogue.resources.iter().flat_map(|resource| {
        resource.objects.iter().flat_map(move |object| {
            object.methods.iter().map(move |method| {
                let gate = gate(&resource.name, method);
                let (wire_name, module, structure) = (&method.wire_name, ident(&object.name), ident(&method.structure));
                quote!(#gate #wire_name => visitor.visit::<crate::#module::#structure>(),)
            })
        })
    });
    let names = catalogue.resources.iter().flat_map(|resource| {
        resource.objects.iter().flat_map(move |object| {
            object.methods.iter().map(move |method| {
                let (gate, wire_name) = (gate(&resource.name, method), &method.wire_name);
                quote!(#gate #wire_name,)
            })
        })
    });
    let never_read = never_read(catalogue);
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

        /// Positions that servers ask for and never look at: the method and the number, the session having 0.
        pub const NEVER_READ: &[(&str, usize)] = &[#(#never_read)*];

        /// Elements, each with the text in it that means none, which servers leave out as well: in the structs both are `None`.
        pub const NONE_OR_MISSING: &[(&str, &str)] = &[#(#none_or_missing)*];
    }
}

fn never_read(catalogue: &Catalogue) -> Vec<TokenStream> {
    let slots = catalogue.methods().flat_map(|method| method.sequence.iter().map(move |slot| (&method.wire_name, slot)));
    let positions = slots.filter_map(|(name, slot)| match slot {
        Slot::Fixed(fixed) if fixed.history.until.is_none() => Some((name, &fixed.positions)),
        _ => None,
    });
    let positions =
        positions.flat_map(|(name, positions)| positions.iter().map(move |position| (name, Literal::usize_unsuffixed(position.index))));
    positions.map(|(name, index)| quote!((#name, #index),)).collect()
}

/// The features that a method needs.
fn gate(feature: &str, method: &Method) -> TokenStream {
    if method.internal { quote!(#[cfg(all(feature = #feature, feature = "internal"))]) } else { quote!(#[cfg(feature = #feature)]) }
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
