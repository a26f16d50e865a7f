//! From a wire name to its method.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use opennebula_catalogue::model::{self, Catalogue, Document, Earlier, EarlierForm, Field, Form, Output, OutputKind, TypeKind};

use super::ident::ident;
use crate::plan::{Method, Plan, Resource};

/// `dispatch.rs`.
pub(super) fn dispatch(plan: &Plan<'_>) -> TokenStream {
    let arms = plan.methods().map(|(resource, object, method)| {
        let gate = gate(resource, method);
        let (wire_name, module, structure) = (&method.source.wire_name, ident(&object.source.name), ident(&method.structure));
        quote!(#gate #wire_name => visitor.visit::<crate::#module::#structure>(),)
    });
    let names = plan.methods().map(|(resource, _, method)| {
        let (gate, wire_name) = (gate(resource, method), &method.source.wire_name);
        quote!(#gate #wire_name,)
    });
    let catalogue = plan.catalogue;
    let never_read = never_read(catalogue);
    let tells_nothing = catalogue.methods().filter(|method| tells_nothing(method));
    let tells_nothing = tells_nothing.map(|method| &method.wire_name);
    let earlier_roots: BTreeSet<(&str, &str)> = catalogue.methods().flat_map(|method| earlier_roots(&method.output)).collect();
    let earlier_roots = earlier_roots.iter().map(|(old, new)| quote!((#old, #new),));
    let none_or_missing = none_or_missing(catalogue);
    let around: BTreeSet<&str> =
        documents(catalogue).flat_map(|document| &document.was_in).map(|earlier| earlier.element.as_str()).collect();
    let earlier = earlier(catalogue);
    let earlier = earlier.iter().map(|(old, new, none)| {
        let none = none.as_ref().map_or_else(|| quote!(None), |none| quote!(Some(#none)));
        quote!((#old, #new, #none),)
    });
    let none_or_missing = none_or_missing.iter().map(|(element, none)| quote!((#element, #none),));
    let around = around.iter();
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

        /// Methods whose answer tells callers nothing that they do not know. What stands in it differs between releases.
        pub const TELLS_NOTHING: &[&str] = &[#(#tells_nothing),*];

        /// Elements, each with the text in it that means none, which servers leave out as well: in the structs both are `None`.
        pub const NONE_OR_MISSING: &[(&str, &str)] = &[#(#none_or_missing)*];

        /// Elements of older releases, each with the way to the element that is read into the same field now; of lists also the text that means
        /// that there is no item.
        pub const EARLIER: &[(&str, &str, Option<&str>)] = &[#(#earlier)*];

        /// Elements of older releases whose children stand in the element around them now.
        pub const EARLIER_AROUND: &[&str] = &[#(#around),*];

        /// Root elements of older releases, each with that of today.
        pub const EARLIER_ROOTS: &[(&str, &str)] = &[#(#earlier_roots)*];
    }
}

fn never_read(catalogue: &Catalogue) -> Vec<TokenStream> {
    let positions =
        catalogue.methods().flat_map(|method| method.positions().map(move |(number, slot, _)| (&method.wire_name, number, slot)));
    let unused = positions.filter(|(_, _, slot)| slot.is_unused());
    unused.map(|(name, number, _)| (name, Literal::usize_unsuffixed(number))).map(|(name, number)| quote!((#name, #number),)).collect()
}

/// The features that a method needs.
fn gate(resource: &Resource<'_>, method: &Method<'_>) -> TokenStream {
    let feature = &resource.source.name;
    if method.source.internal { quote!(#[cfg(all(feature = #feature, feature = "internal"))]) } else { quote!(#[cfg(feature = #feature)]) }
}

/// Whether an answer is always the same, or the number that the caller has named and older releases answered something else for.
fn tells_nothing(method: &model::Method) -> bool {
    matches!(method.output.kind, OutputKind::Constant(_)) || method.known_answer().is_some()
}

fn earlier_roots(output: &Output) -> Vec<(&str, &str)> {
    let (OutputKind::Document { root, .. } | OutputKind::List { root, .. }) = &output.kind else { return Vec::new() };
    let older = output.earlier.iter().filter_map(|earlier| match &earlier.form {
        EarlierForm::Root(older) | EarlierForm::Items { root: older, .. } => Some((older.as_str(), root.as_str())),
        EarlierForm::Value(_) => None,
    });
    older.filter(|(older, root)| older != root).collect()
}

fn earlier_items(output: &Output) -> Vec<(String, String, Option<String>)> {
    let OutputKind::List { item, .. } = &output.kind else { return Vec::new() };
    let older = output.earlier.iter().filter_map(|earlier| match &earlier.form {
        EarlierForm::Items { item: older, .. } if older != item => Some((older.clone(), item.clone(), None)),
        _ => None,
    });
    older.collect()
}

fn earlier(catalogue: &Catalogue) -> BTreeSet<(String, String, Option<String>)> {
    let fields = documents(catalogue).flat_map(|document| &document.fields);
    let of_lists = |field: &Field, earlier: &Earlier| earlier.none.clone().filter(|_| field.form == Form::List);
    let elements =
        fields.flat_map(|field| field.earlier.iter().map(move |earlier| (earlier.path(), field.path(), of_lists(field, earlier))));
    elements.chain(catalogue.methods().flat_map(|method| earlier_items(&method.output))).collect()
}

fn documents(catalogue: &Catalogue) -> impl Iterator<Item = &Document> {
    catalogue.types().filter_map(|def| match &def.kind {
        TypeKind::Document(document) => Some(document),
        _ => None,
    })
}

fn none_or_missing(catalogue: &Catalogue) -> BTreeSet<(&str, &str)> {
    let fields =
        documents(catalogue).flat_map(|document| &document.fields).filter(|field| field.presence.optional || field.form == Form::List);
    fields.filter_map(|field| Some((field.element.as_str(), field.presence.none.as_deref()?))).collect()
}
