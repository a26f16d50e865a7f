//! Open documents: typed views of free-form attributes.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::documents::is_scalar;
use super::ident;
use super::imports::Imports;
use crate::model::{Document, Field, Form, Type, TypeDef};

/// An open document whose field `rest` keeps what has no field, with its `use` lines.
pub(super) fn view(def: &TypeDef, of: &Document, rest: &str) -> TokenStream {
    let mut imports = Imports::default();
    imports.codec(&["View"]);
    let template = imports.root("Template");
    let docs = DocLines::of(&def.docs).outer();
    let (name, rest) = (ident(&def.name), ident(rest));
    let fields = of.fields.iter().map(|field| {
        let docs = DocLines::with_history(&field.docs, &field.history).outer();
        let (name, ty) = (ident(&field.name), imports.formed(&field.ty, &field.form));
        if field.form == Form::List { quote!(#docs pub #name: #ty,) } else { quote!(#docs pub #name: Option<#ty>,) }
    });
    let fields: Vec<_> = fields.collect();
    let takes: Vec<_> = of.fields.iter().map(|field| take(field, &mut imports)).collect();
    let puts: Vec<_> = of.fields.iter().map(|field| put(field, &mut imports)).collect();
    let imports = imports.into_tokens(&def.name);
    let mutable = (!takes.is_empty()).then(|| quote!(mut));
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

        impl View for #name {
            fn from_template(#mutable template: #template) -> Self {
                Self { #(#takes,)* #rest: template }
            }

            fn to_template(&self) -> #template {
                let mut template = #template::new();
                #(#puts)*
                template.extend(self.#rest.clone());
                template
            }
        }
    }
}

fn take(field: &Field, imports: &mut Imports) -> TokenStream {
    let (name, element) = (ident(&field.name), &field.element);
    let take = match (&field.form, &field.ty) {
        (Form::Joined(separator), _) => {
            imports.codec(&["split"]);
            quote!(take_text(#element, |text| split(text, #separator)))
        }
        (Form::List, ty) if is_scalar(ty) => {
            imports.codec(&["from_text"]);
            quote!(take_texts(#element, from_text))
        }
        (Form::One, Type::YesNo) => {
            imports.codec(&["YesNo"]);
            quote!(take_text(#element, YesNo::from_text))
        }
        (Form::One, ty) if is_scalar(ty) => {
            imports.codec(&["from_text"]);
            quote!(take_text(#element, from_text))
        }
        (Form::List, Type::Template) => quote!(take_vectors(#element)),
        (Form::One, Type::Template) => quote!(take_vector(#element)),
        (Form::List, ty) => {
            let ty = imports.ty(ty);
            quote!(take_vectors(#element).into_iter().map(#ty::from_template).collect())
        }
        (Form::One, ty) => {
            let ty = imports.ty(ty);
            quote!(take_vector(#element).map(#ty::from_template))
        }
    };
    quote!(#name: template.#take)
}

fn put(field: &Field, imports: &mut Imports) -> TokenStream {
    let (name, element) = (ident(&field.name), &field.element);
    let value = match (&field.form, &field.ty) {
        (Form::Joined(separator), _) => {
            imports.codec(&["join"]);
            quote!(push(#element, join(value, #separator)))
        }
        (_, Type::YesNo) => quote!(push(#element, YesNo::to_text(*value))),
        (_, ty) if is_scalar(ty) => {
            imports.codec(&["to_text"]);
            quote!(push(#element, to_text(value)))
        }
        (_, Type::Template) => quote!(push_vector(#element, value.clone())),
        _ => quote!(push_vector(#element, value.to_template())),
    };
    if field.form == Form::List {
        quote!(for value in &self.#name { template.#value; })
    } else {
        quote!(if let Some(value) = &self.#name { template.#value; })
    }
}
