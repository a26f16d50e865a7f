//! Open documents: typed views of free-form attributes.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::DocLines;
use super::ident::ident;
use super::imports::Imports;
use super::reading::is_yes_no;
use opennebula_catalogue::model::{BuiltIn, Document, Field, Form, Type, TypeDef};

use crate::plan::RustType;

/// An open document whose field `rest` keeps what has no field, with its `use` lines.
pub(super) fn view(def: &TypeDef, of: &Document, rest: &str) -> TokenStream {
    let mut imports = Imports::default();
    imports.codec(&["Attributes", "View"]);
    let template = imports.root("Template");
    let docs = DocLines::of(&def.docs).outer();
    let (name, rest) = (ident(&def.name), ident(rest));
    let fields = of.fields.iter().map(|field| {
        let docs = DocLines::of_field(field).outer();
        let (name, ty) = (ident(&field.name), imports.rust(&RustType::of_field(field, of)));
        quote!(#docs pub #name: #ty,)
    });
    let fields: Vec<_> = fields.collect();
    let is_text = |field: &&Field| field.ty.repr().is_some() || matches!(field.form, Form::Joined(_));
    let (texts, vectors): (Vec<_>, Vec<_>) = of.fields.iter().partition(is_text);
    let texts: Vec<_> = texts.into_iter().map(|field| fill(field, &mut imports)).collect();
    let vectors: Vec<_> = vectors.into_iter().map(|field| begin(field, &rest, &mut imports)).collect();
    let (take_text, vector) = (by_name(&texts, &quote!(false)), by_name(&vectors, &quote!(None)));
    let [text_name, vector_name] = [&texts, &vectors].map(|arms| if arms.is_empty() { quote!(_name) } else { quote!(name) });
    let text = if texts.is_empty() { quote!(_text) } else { quote!(text) };
    let puts: Vec<_> = of.fields.iter().map(|field| put(field, &mut imports)).collect();
    let imports = imports.into_tokens(&def.name);
    let was_in: Vec<_> = of.was_in.iter().map(|earlier| &earlier.element).collect();
    let was_in = (!was_in.is_empty()).then(|| {
        quote! {
            fn has_stood_in(&self, element: &str) -> bool {
                matches!(element, #(#was_in)|*)
            }
        }
    });
    quote! {
        #imports

        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        pub struct #name {
            #(#fields)*
            /// Everything else, in order: attributes that have no field here, and values that do not fit
            /// the type of theirs.
            pub #rest: #template,
        }

        impl From<#name> for #template {
            /// All of it again as attributes, in the form that an update takes.
            fn from(view: #name) -> Self {
                view.to_template()
            }
        }

        impl Attributes for #name {
            fn take_text(&mut self, #text_name: &str, #text: &str) -> bool {
                #take_text
            }

            fn vector(&mut self, #vector_name: &str) -> Option<&mut dyn Attributes> {
                #vector
            }

            fn rest(&mut self) -> &mut #template {
                &mut self.#rest
            }

            #was_in
        }

        impl View for #name {
            fn to_template(&self) -> #template {
                let mut template = #template::new();
                #(#puts)*
                template.extend(&self.#rest);
                template
            }
        }
    }
}

/// What the arms make of a name; without any, what there is for all others.
fn by_name(arms: &[TokenStream], other: &TokenStream) -> TokenStream {
    if arms.is_empty() { other.clone() } else { quote!(match name { #(#arms,)* _ => #other }) }
}

/// Takes a text into its field.
fn fill(field: &Field, imports: &mut Imports) -> TokenStream {
    let (name, element) = (ident(&field.name), &field.element);
    let (function, separator) = match (&field.form, &field.ty) {
        (Form::Joined(separator), _) => ("fill_joined", Some(separator)),
        (Form::List, _) => ("add", None),
        (Form::One, ty) if is_yes_no(ty) => ("fill_yes_no", None),
        (Form::One, _) => ("fill", None),
    };
    imports.codec(&[function]);
    let function = ident(function);
    let separator = separator.map(|separator| quote!(, #separator));
    let earlier = field.earlier.iter().map(|earlier| &earlier.element);
    quote!(#element #(| #earlier)* => #function(&mut self.#name, text #separator))
}

/// Begins the vector of a field.
fn begin(field: &Field, rest: &Ident, imports: &mut Imports) -> TokenStream {
    let (name, element) = (ident(&field.name), &field.element);
    if field.form == Form::List {
        imports.codec(&["begin_next"]);
        return quote!(#element => begin_next(&mut self.#name));
    }
    imports.codec(&["begin"]);
    // As with texts, none overtakes another of its name.
    quote!(#element if !self.#rest.contains(#element) => begin(&mut self.#name))
}

fn put(field: &Field, imports: &mut Imports) -> TokenStream {
    let (name, element) = (ident(&field.name), &field.element);
    let value = match (&field.form, &field.ty) {
        (Form::Joined(separator), _) => {
            imports.codec(&["join"]);
            quote!(push(#element, join(value, #separator)))
        }
        (_, ty) if is_yes_no(ty) => {
            imports.codec(&["YesNo"]);
            quote!(push(#element, YesNo::to_text(*value)))
        }
        (_, ty) if ty.repr().is_some() => {
            imports.codec(&["to_text"]);
            quote!(push(#element, to_text(value)))
        }
        (_, Type::BuiltIn(BuiltIn::Template)) => quote!(push_vector(#element, value)),
        _ => quote!(push_vector(#element, &value.to_template())),
    };
    if field.form == Form::List {
        quote!(for value in &self.#name { template.#value; })
    } else {
        quote!(if let Some(value) = &self.#name { template.#value; })
    }
}
