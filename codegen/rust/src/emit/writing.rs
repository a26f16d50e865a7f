//! How the fields of a closed document are written: as the newest release does.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use super::reading::is_yes_no;
use opennebula_catalogue::model::{Document, Field, Form, Presence};

/// The statements that write the children.
pub(super) fn statements(of: &Document) -> Vec<TokenStream> {
    let mut wrappers: Vec<&str> = Vec::new();
    let mut statements = Vec::new();
    for field in &of.fields {
        let Some(wrapper) = field.wrapper.as_deref() else {
            statements.extend(single(field, of));
            continue;
        };
        if wrappers.contains(&wrapper) {
            continue;
        }
        wrappers.push(wrapper);
        let inside: Vec<_> = of.fields.iter().filter(|field| field.wrapper.as_deref() == Some(wrapper)).collect();
        statements.push(wrapped(wrapper, &inside));
    }
    statements
}

/// What writes a field that stands in the document itself.
fn single(field: &Field, of: &Document) -> Option<TokenStream> {
    // It is written with the newer one.
    if of.newer_type(field).is_some() {
        return None;
    }
    let write = write(field);
    Some(match of.older_type(field) {
        None => write,
        Some(older) => {
            let (name, older_name, element) = (ident(&field.name), ident(&older.name), &field.element);
            quote!(match &self.#older_name {
                Some(#older_name) if self.#name.is_none() => out.value(#element, #older_name),
                _ => { #write }
            })
        }
    })
}

/// What writes the fields that stand in one element.
fn wrapped(wrapper: &str, fields: &[&Field]) -> TokenStream {
    if let [field] = fields
        && field.form == Form::List
    {
        let (name, element) = (ident(&field.name), &field.element);
        let method = if field.ty.repr().is_some() { quote!(values) } else { quote!(elements) };
        return if field.presence.optional {
            quote!(if let Some(#name) = &self.#name { out.#method(#wrapper, #element, #name); })
        } else {
            quote!(out.#method(#wrapper, #element, &self.#name);)
        };
    }
    let writes = fields.iter().map(|field| write(field));
    let write = quote!(out.nested(#wrapper, |out| { #(#writes)* }););
    match some_field_is_there(fields) {
        Some(condition) => quote!(if #condition { #write }),
        None => write,
    }
}

fn write(field: &Field) -> TokenStream {
    let (name, element) = (ident(&field.name), &field.element);
    let one = |value: TokenStream| match &field.form {
        Form::Joined(separator) => quote!(out.joined(#element, #value, #separator);),
        _ if is_yes_no(&field.ty) => quote!(out.yes_no(#element, *#value);),
        _ if field.ty.repr().is_some() => quote!(out.value(#element, #value);),
        _ => quote!(out.element(#element, #value);),
    };
    if field.form == Form::List {
        let write = one(quote!(item));
        return quote!(for item in &self.#name { #write });
    }
    match &field.presence {
        Presence { none: Some(none), .. } if field.ty.repr().is_some() => quote!(out.value_or_none(#element, self.#name.as_ref(), #none);),
        Presence { none: Some(_), .. } if field.none_by_child().is_none() => quote!(out.element_or_none(#element, self.#name.as_ref());),
        Presence { none: Some(_), .. } | Presence { optional: true, none: None } => {
            let write = one(quote!(#name));
            quote!(if let Some(#name) = &self.#name { #write })
        }
        Presence { optional: false, none: None } if is_yes_no(&field.ty) => quote!(out.yes_no(#element, self.#name);),
        Presence { optional: false, none: None } => one(quote!(&self.#name)),
    }
}

/// Whether one of the fields in a wrapper has anything to write. Without a condition the wrapper is always there: it is around a list, which may
/// be empty, or around a field that is always there.
fn some_field_is_there(fields: &[&Field]) -> Option<TokenStream> {
    let conditions = fields.iter().map(|field| {
        let name = ident(&field.name);
        (field.form != Form::List && field.presence.optional).then(|| quote!(self.#name.is_some()))
    });
    let conditions: Vec<_> = conditions.collect::<Option<_>>()?;
    Some(quote!(#(#conditions)||*))
}
