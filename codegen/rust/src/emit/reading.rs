//! How the fields of a closed document are read: where each may stand, and what is made of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use opennebula_catalogue::model::{BuiltIn, Document, Field, Form, Presence, Type};

/// An element that a field is read from.
#[derive(Clone, Copy)]
struct Place<'m> {
    field: &'m Field,
    wrapper: Option<&'m str>,
    element: &'m str,
    /// The text in it that means none.
    none: Option<&'m str>,
    /// Whether only older releases have it there.
    is_earlier: bool,
}

/// Where the fields stand today, and behind them where they stood.
fn places(of: &Document) -> Vec<Place<'_>> {
    let today = of.fields.iter().map(|field| Place {
        field,
        wrapper: field.wrapper.as_deref(),
        element: &field.element,
        none: field.presence.none.as_deref(),
        is_earlier: false,
    });
    let earlier = of.fields.iter().flat_map(|field| {
        field.earlier.iter().map(move |earlier| Place {
            field,
            wrapper: earlier.wrapper.as_deref(),
            element: &earlier.element,
            none: earlier.none.as_deref().or(field.presence.none.as_deref()),
            is_earlier: true,
        })
    });
    today.chain(earlier).collect()
}

/// Whether the field is a list of a document that is nothing but such: one of its items that cannot be read is left out.
pub(super) fn is_list_of_pool(field: &Field, of: &Document) -> bool {
    of.is_pool() && field.form == Form::List
}

/// The variable that keeps what was read of a field.
pub(super) fn slot(field: &Field, of: &Document) -> TokenStream {
    let name = ident(&field.name);
    if is_list_of_pool(field, of) {
        return quote!(let mut #name = Items::default(););
    }
    if of.is_among_others(field) { quote!(let mut #name = Vec::new();) } else { quote!(let mut #name = None;) }
}

/// The arms of the `match` that reads the children.
pub(super) fn arms(of: &Document) -> Vec<TokenStream> {
    let places = places(of);
    let mut wrappers: Vec<&str> = Vec::new();
    let mut arms = Arms::default();
    for place in &places {
        match place.wrapper {
            None => arms.add(place, of),
            Some(wrapper) if wrappers.contains(&wrapper) => {}
            Some(wrapper) => {
                wrappers.push(wrapper);
                let inside: Vec<Place<'_>> = places.iter().copied().filter(|other| other.wrapper == Some(wrapper)).collect();
                arms.push(wrapper, wrapped(&inside, of));
            }
        }
    }
    arms.into_tokens()
}

/// Arms, those that do the same in one.
#[derive(Default)]
struct Arms<'m>(Vec<(Vec<&'m str>, TokenStream)>);

impl<'m> Arms<'m> {
    fn add(&mut self, place: &Place<'m>, of: &Document) {
        // It is read with the newer one.
        if of.newer_type(place.field).is_none() {
            self.push(place.element, read(place, of));
        }
    }

    fn push(&mut self, element: &'m str, body: TokenStream) {
        let text = body.to_string();
        match self.0.iter_mut().find(|(_, other)| other.to_string() == text) {
            Some((elements, _)) => elements.push(element),
            None => self.0.push((vec![element], body)),
        }
    }

    fn into_tokens(self) -> Vec<TokenStream> {
        self.0.into_iter().map(|(elements, body)| quote!(#(#elements)|* => #body,)).collect()
    }
}

/// What reads the children of a wrapper.
fn wrapped(inside: &[Place<'_>], of: &Document) -> TokenStream {
    if let [Place { field, element, is_earlier: false, .. }] = inside
        && field.form == Form::List
    {
        let name = ident(&field.name);
        return if field.ty.repr().is_some() {
            quote!(cursor.values(&mut #name, #element)?)
        } else {
            quote!(cursor.elements(&mut #name, #element)?)
        };
    }
    let mut arms = Arms::default();
    for place in inside {
        arms.add(place, of);
    }
    let arms = arms.into_tokens();
    quote! {{
        while cursor.child()? {
            match cursor.name() {
                #(#arms)*
                _ => cursor.unknown()?,
            }
        }
        cursor.leave();
    }}
}

/// What reads a child.
fn read(place: &Place<'_>, of: &Document) -> TokenStream {
    let Place { field, none, .. } = *place;
    let name = ident(&field.name);
    let is_value = field.ty.repr().is_some();
    if let Some(older) = of.older_type(field).filter(|_| !place.is_earlier) {
        let (older_name, [none, older_none]) = (ident(&older.name), [none, older.presence.none.as_deref()].map(optional));
        return quote!(cursor.either((&mut #name, #none), (&mut #older_name, #older_none))?);
    }
    let read = match (&field.form, none) {
        (Form::List, none) if is_value && place.is_earlier && !of.is_among_others(field) => {
            let none = optional(none);
            quote!(list_of_one(&mut #name, #none))
        }
        (Form::List, Some(none)) if is_value => quote!(push_value_or_none(&mut #name, #none)),
        (Form::List, None) if is_value => quote!(push_value(&mut #name)),
        (Form::List, None) if is_list_of_pool(field, of) => quote!(push_item(&mut #name)),
        (Form::List, Some(_)) => quote!(push_element_or_none(&mut #name)),
        (Form::List, None) => quote!(push_element(&mut #name)),
        (Form::Joined(separator), _) => quote!(joined(&mut #name, #separator)),
        (Form::One, Some(none)) if is_value => quote!(value_or_none(&mut #name, #none)),
        (Form::One, Some(_)) => match field.none_by_child() {
            Some((child, text)) => quote!(element_or_none_by(&mut #name, #child, #text)),
            None => quote!(element_or_none(&mut #name)),
        },
        (Form::One, None) if is_yes_no(&field.ty) => quote!(yes_no(&mut #name)),
        (Form::One, None) if is_value => quote!(value(&mut #name)),
        (Form::One, None) => quote!(element(&mut #name)),
    };
    quote!(cursor.#read?)
}

fn optional(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

/// The field of the struct, made of what was read.
pub(super) fn built(field: &Field, of: &Document) -> TokenStream {
    let name = ident(&field.name);
    match field.presence {
        _ if is_list_of_pool(field, of) => quote!(#name: #name.into_vec()),
        _ if of.is_among_others(field) || of.older_type(field).is_some() || of.newer_type(field).is_some() => quote!(#name),
        Presence { optional: true, none: None } => quote!(#name),
        Presence { optional: true, none: Some(_) } => quote!(#name: #name.flatten()),
        Presence { optional: false, .. } if field.form == Form::List => quote!(#name: #name.unwrap_or_default()),
        Presence { optional: false, .. } => {
            let element = &field.element;
            quote!(#name: cursor.required(#name, #element)?)
        }
    }
}

/// Whether the type is the flag that is spelled `YES` and `NO`.
pub(super) fn is_yes_no(ty: &Type) -> bool {
    *ty == Type::BuiltIn(BuiltIn::YesNo)
}
