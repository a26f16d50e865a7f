//! What documents that share fields have in common: traits for groups of fields, and conversions.

use opennebula_catalogue::model::{Field, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::ident::ident;
use super::imports::Imports;
use crate::plan::{By, Conversion, FieldTrait, Given, Plan, RustType, Source, TypeItem};

/// `fields.rs`.
pub(super) fn fields(plan: &Plan<'_>) -> TokenStream {
    let mut imports = Imports::default();
    let traits: Vec<_> = plan.fields.iter().map(|group| field_trait(group, &mut imports)).collect();
    let imports = imports.into_tokens("");
    quote! {
        #![doc = " Traits for fields that many documents have: code that is generic over them works with each, and with those to come."]
        #![doc = ""]
        #![doc = " `fn owners<D: fields::Owned>(objects: &[D]) -> Vec<&str>` takes machines as well as images."]

        #imports

        #(#traits)*
    }
}

fn field_trait(group: &FieldTrait<'_>, imports: &mut Imports) -> TokenStream {
    let name = ident(&group.name);
    let mut docs = DocLines::of(&group.source.docs);
    let members: Vec<String> = group.members.iter().map(|def| format!("`{}`", def.name)).collect();
    docs.paragraph(&format!("{} documents have it: {}.", members.len(), members.join(", ")));
    let docs = docs.outer();
    let id = group.functions.iter().any(|function| function.gives.is_none()).then(|| {
        quote! {
            /// The type of its number.
            type Id: Copy;
        }
    });
    let functions = group.functions.iter().map(|function| {
        let docs = DocLines::with_history(&function.field.docs, &function.field.history).outer();
        let (name, gives) = (ident(&function.field.name), given_type(function.gives.as_ref(), imports));
        quote! {
            #docs
            fn #name(&self) -> #gives;
        }
    });
    quote! {
        #docs
        pub trait #name {
            #id
            #(#functions)*
        }
    }
}

/// What a function of a trait gives; the number of the object by the trait's own type.
fn given_type(given: Option<&Given>, imports: &mut Imports) -> TokenStream {
    let Some(Given { ty, by }) = given else { return quote!(Self::Id) };
    match (by, ty) {
        (By::Str, _) => quote!(&str),
        (By::OptionalReference, RustType::Option(inner)) => {
            let inner = imports.rust(inner);
            quote!(Option<&#inner>)
        }
        (By::Reference | By::OptionalReference, ty) => {
            let ty = imports.rust(ty);
            quote!(&#ty)
        }
        (By::Copy, ty) => imports.rust(ty),
    }
}

/// The traits that a document has.
pub(super) fn memberships(def: &TypeDef, plan: &Plan<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    let groups = plan.fields.iter().filter(|group| group.members.iter().any(|member| member.name == def.name));
    groups.map(|group| membership(def, group, imports)).collect()
}

fn membership(def: &TypeDef, group: &FieldTrait<'_>, imports: &mut Imports) -> TokenStream {
    let (document, name) = (ident(&def.name), ident(&group.name));
    let mut id = None;
    let functions: Vec<_> = group
        .functions
        .iter()
        .map(|function| {
            let field = ident(&function.field.name);
            let Some(given) = &function.gives else {
                let ty = own_type(def, function.field).map(|ty| imports.rust(&ty));
                id = Some(quote!(type Id = #ty;));
                return quote!(fn #field(&self) -> Self::Id { self.#field });
            };
            let gives = given_type(Some(given), imports);
            let value = match given.by {
                By::Copy => quote!(self.#field),
                By::OptionalReference => quote!(self.#field.as_ref()),
                By::Str | By::Reference => quote!(&self.#field),
            };
            quote!(fn #field(&self) -> #gives { #value })
        })
        .collect();
    quote! {
        impl crate::fields::#name for #document {
            #id
            #(#functions)*
        }
    }
}

/// The type of the field of this name in a document itself.
fn own_type(def: &TypeDef, field: &Field) -> Option<RustType> {
    match &def.kind {
        opennebula_catalogue::model::TypeKind::Document(document) => {
            let own = document.fields.iter().find(|own| own.name == field.name)?;
            Some(RustType::of_field(own, document))
        }
        _ => None,
    }
}

/// The conversions between a document and those that it includes.
pub(super) fn conversions(item: &TypeItem<'_>, plan: &Plan<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    item.conversions.iter().map(|conversion| self::conversion(conversion, plan, imports)).collect()
}

fn conversion(conversion: &Conversion<'_>, plan: &Plan<'_>, imports: &mut Imports) -> TokenStream {
    let [from, into] = [conversion.from, conversion.into].map(|def| {
        let module = plan.types().find(|(_, item)| item.source.name == def.name).map(|(module, _)| module);
        module.map(|module| imports.rust(&RustType::Path { module, name: def.name.clone() }))
    });
    let fields = conversion.fields.iter().map(|(field, source)| {
        let name = ident(&field.name);
        match source {
            Source::Same => quote!(#name: value.#name),
            Source::Some => quote!(#name: Some(value.#name)),
            Source::Nowhere => quote!(#name: Default::default()),
        }
    });
    let lost: Vec<String> = conversion.lost.iter().map(|field| format!("`{}`", field.name)).collect();
    let mut docs = DocLines::default();
    docs.paragraph(&match lost.as_slice() {
        [] => "All of it.".to_owned(),
        lost => format!("All but {}.", lost.join(", ")),
    });
    let docs = docs.outer();
    quote! {
        impl From<#from> for #into {
            #docs
            fn from(value: #from) -> Self {
                Self { #(#fields),* }
            }
        }
    }
}
