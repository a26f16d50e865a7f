//! Closed documents: elements of which every child is known.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::fields;
use super::ident::ident;
use super::imports::Imports;
use opennebula_catalogue::model::{BuiltIn, Document, Field, Form, Presence, Type, TypeDef};

use crate::plan::{Plan, RustType, TypeItem};

/// A closed document, with its `use` lines.
pub(super) fn document(item: &TypeItem<'_>, of: &Document, plan: &Plan<'_>) -> TokenStream {
    let def = item.source;
    let mut imports = Imports::default();
    imports.codec(&["Cursor", "DecodeError", "FromDocument"]);
    imports.server(&["DocumentWriter", "ToDocument"]);
    let structure = structure(def, of, &mut imports);
    let name = ident(&def.name);
    let groups = groups(&of.fields);
    let slots = of.fields.iter().map(|field| slot(field, of));
    // What stands in an element of its own now was a child of the document.
    let moved = of.fields.iter().filter(|field| field.wrapper.is_some());
    let earlier = moved.flat_map(|field| field.earlier.iter().map(move |earlier| arm(field, &[&earlier.element])));
    let arms = groups.iter().map(Group::arm).chain(earlier);
    let built = of.fields.iter().map(|field| built(field, of));
    let writes = groups.iter().map(Group::write);
    let kept = kept(of, &mut imports);
    let conversions = fields::conversions(item, plan, &mut imports);
    let memberships = fields::memberships(def, plan, &mut imports);
    let imports = imports.into_tokens(&def.name);
    let Kept { slot: kept_slot, unknown, field: kept_field, write: kept_write } = kept;
    quote! {
        #imports

        #structure

        #(#conversions)*

        #(#memberships)*

        impl FromDocument for #name {
            fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
                #(#slots)*
                #kept_slot
                while cursor.child()? {
                    match cursor.name() {
                        #(#arms)*
                        _ => cursor.#unknown?,
                    }
                }
                Ok(Self { #(#built,)* #kept_field })
            }
        }

        #[cfg(feature = "server")]
        impl ToDocument for #name {
            fn write(&self, out: &mut DocumentWriter) {
                #(#writes)*
                #kept_write
            }
        }
    }
}

/// The parts that keep the children without a field.
struct Kept {
    slot: Option<TokenStream>,
    unknown: TokenStream,
    field: Option<TokenStream>,
    write: Option<TokenStream>,
}

fn kept(of: &Document, imports: &mut Imports) -> Kept {
    let Some(name) = of.keeps.as_deref().map(ident) else {
        return Kept { slot: None, unknown: quote!(unknown()), field: None, write: None };
    };
    let template = imports.root("Template");
    Kept {
        slot: Some(quote!(let mut #name = #template::new();)),
        unknown: quote!(keep(&mut #name)),
        field: Some(quote!(#name)),
        write: Some(quote!(self.#name.write(out);)),
    }
}

/// The struct itself.
fn structure(def: &TypeDef, of: &Document, imports: &mut Imports) -> TokenStream {
    let docs = DocLines::of(&def.docs).outer();
    let name = ident(&def.name);
    let fields = of.fields.iter().map(|field| {
        let mut docs = DocLines::with_history(&field.docs, &field.history);
        for earlier in &field.earlier {
            docs.paragraph(&format!("Until OpenNebula {} it was `{}`.", earlier.until, earlier.element));
        }
        let docs = docs.outer();
        let (name, ty) = (ident(&field.name), imports.rust(&RustType::of_field(field, of)));
        quote!(#docs pub #name: #ty,)
    });
    let fields: Vec<_> = fields.collect();
    let kept = of.keeps.as_deref().map(ident).map(|name| {
        let template = imports.root("Template");
        quote! {
            /// Everything else, in order: what users have added.
            pub #name: #template,
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        pub struct #name {
            #(#fields)*
            #kept
        }
    }
}

/// Fields that stand together: one by itself, or those in one wrapper.
enum Group<'m> {
    Single(&'m Field),
    /// One list and nothing else.
    List(&'m str, &'m Field),
    Mixed(&'m str, Vec<&'m Field>),
}

fn groups(fields: &[Field]) -> Vec<Group<'_>> {
    let mut wrappers: Vec<&str> = Vec::new();
    let mut groups = Vec::new();
    for field in fields {
        let Some(wrapper) = field.wrapper.as_deref() else {
            groups.push(Group::Single(field));
            continue;
        };
        if wrappers.contains(&wrapper) {
            continue;
        }
        wrappers.push(wrapper);
        let inside: Vec<_> = fields.iter().filter(|field| field.wrapper.as_deref() == Some(wrapper)).collect();
        groups.push(match inside.as_slice() {
            [field] if field.form == Form::List => Group::List(wrapper, field),
            _ => Group::Mixed(wrapper, inside),
        });
    }
    groups
}

impl Group<'_> {
    /// The arms of the `match` that reads it.
    fn arm(&self) -> TokenStream {
        match self {
            Self::Single(field) => {
                let earlier = field.earlier.iter().map(|earlier| earlier.element.as_str());
                arm(field, &std::iter::once(field.element.as_str()).chain(earlier).collect::<Vec<_>>())
            }
            Self::List(wrapper, field) => {
                let (name, element) = (ident(&field.name), &field.element);
                if field.ty.repr().is_some() {
                    quote!(#wrapper => cursor.values(&mut #name, #element)?,)
                } else {
                    quote!(#wrapper => cursor.elements(&mut #name, #element)?,)
                }
            }
            Self::Mixed(wrapper, fields) => {
                let arms = fields.iter().map(|field| arm(field, &[&field.element]));
                quote! {
                    #wrapper => {
                        while cursor.child()? {
                            match cursor.name() {
                                #(#arms)*
                                _ => cursor.unknown()?,
                            }
                        }
                        cursor.leave();
                    }
                }
            }
        }
    }

    /// The statements that write it.
    fn write(&self) -> TokenStream {
        match self {
            Self::Single(field) => write(field),
            Self::List(wrapper, field) => {
                let (name, element) = (ident(&field.name), &field.element);
                let method = if field.ty.repr().is_some() { quote!(values) } else { quote!(elements) };
                if field.presence.optional {
                    quote!(if let Some(#name) = &self.#name { out.#method(#wrapper, #element, #name); })
                } else {
                    quote!(out.#method(#wrapper, #element, &self.#name);)
                }
            }
            Self::Mixed(wrapper, fields) => {
                let writes = fields.iter().map(|field| write(field));
                let write = quote!(out.nested(#wrapper, |out| { #(#writes)* }););
                match some_field_is_there(fields) {
                    Some(condition) => quote!(if #condition { #write }),
                    None => write,
                }
            }
        }
    }
}

/// The variable that keeps what was read of a field.
fn slot(field: &Field, of: &Document) -> TokenStream {
    let name = ident(&field.name);
    if of.is_among_others(field) { quote!(let mut #name = Vec::new();) } else { quote!(let mut #name = None;) }
}

/// The arm that reads a field from an element of any of these names.
fn arm(field: &Field, elements: &[&str]) -> TokenStream {
    let name = ident(&field.name);
    let read = match (&field.form, &field.presence.none) {
        (Form::List, _) if field.ty.repr().is_some() => quote!(push_value(&mut #name)),
        (Form::List, _) => quote!(push_element(&mut #name)),
        (Form::Joined(separator), _) => quote!(joined(&mut #name, #separator)),
        (Form::One, Some(none)) if field.ty.repr().is_some() => quote!(value_or_none(&mut #name, #none)),
        (Form::One, Some(_)) => quote!(element_or_none(&mut #name)),
        (Form::One, None) if is_yes_no(&field.ty) => quote!(yes_no(&mut #name)),
        (Form::One, None) if field.ty.repr().is_some() => quote!(value(&mut #name)),
        (Form::One, None) => quote!(element(&mut #name)),
    };
    quote!(#(#elements)|* => cursor.#read?,)
}

/// The field of the struct, made of what was read.
fn built(field: &Field, of: &Document) -> TokenStream {
    let name = ident(&field.name);
    match field.presence {
        _ if of.is_among_others(field) => quote!(#name),
        Presence { optional: true, none: None } => quote!(#name),
        Presence { optional: true, none: Some(_) } => quote!(#name: #name.flatten()),
        Presence { optional: false, .. } => {
            let element = match (&field.form, &field.wrapper) {
                (Form::List, Some(wrapper)) => wrapper,
                _ => &field.element,
            };
            quote!(#name: cursor.required(#name, #element)?)
        }
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
        Presence { none: Some(_), .. } => quote!(out.element_or_none(#element, self.#name.as_ref());),
        Presence { optional: true, none: None } => {
            let write = one(quote!(#name));
            quote!(if let Some(#name) = &self.#name { #write })
        }
        Presence { optional: false, none: None } if is_yes_no(&field.ty) => quote!(out.yes_no(#element, self.#name);),
        Presence { optional: false, none: None } => one(quote!(&self.#name)),
    }
}

/// Whether one of the fields in a wrapper has anything to write; without a condition one always has.
fn some_field_is_there(fields: &[&Field]) -> Option<TokenStream> {
    let conditions = fields.iter().map(|field| {
        let name = ident(&field.name);
        match field.form {
            Form::List => Some(quote!(!self.#name.is_empty())),
            _ => field.presence.optional.then(|| quote!(self.#name.is_some())),
        }
    });
    let conditions: Vec<_> = conditions.collect::<Option<_>>()?;
    Some(quote!(#(#conditions)||*))
}

/// Whether the type is the flag that is spelled `YES` and `NO`.
pub(super) fn is_yes_no(ty: &Type) -> bool {
    *ty == Type::BuiltIn(BuiltIn::YesNo)
}
