//! Methods: a struct for each, its setters, and its function on a handle.

use opennebula_catalogue::model::{Docs, Fallback, Release};
use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::families;
use super::ident::ident;
use super::imports::Imports;
use super::literal;
use super::method_docs::method_docs;
use super::method_wire::{client_side, server_side};
use super::wait;
use crate::plan::{Accepts, Field, Method, Role};

/// All of a method, in one file.
pub(super) fn method(method: &Method<'_>, oldest: Option<Release>) -> TokenStream {
    let mut imports = Imports::default();
    let docs = method_docs(method, oldest).outer();
    let structure = structure(method, &docs, &mut imports);
    let constructor = constructor(method, &mut imports);
    let client = client_side(method, &mut imports);
    let server = server_side(method, &mut imports);
    let setters = setters(method, &mut imports);
    let function = handle_function(method, &mut imports);
    let family = families::membership(method, &mut imports);
    let wait = wait::wait_until(method);
    imports.add(&format!("crate::{}", method.handle.module), &["Handle"]);
    let imports = imports.into_tokens(&method.structure);
    quote! {
        #imports
        #structure
        #constructor
        #client
        #server
        #setters
        #function
        #family
        #wait
    }
}

fn structure(method: &Method<'_>, docs: &TokenStream, imports: &mut Imports) -> TokenStream {
    let name = ident(&method.structure);
    let derives = quote!(#[derive(Clone, Debug, PartialEq)]);
    if method.fields.is_empty() {
        return quote!(#docs #derives pub struct #name;);
    }
    let fields = method.fields.iter().map(|field| {
        let docs = DocLines::of_param(field.slot, method.source).outer();
        let (name, ty) = (ident(&field.slot.name), imports.rust(&field.ty));
        quote!(#docs pub #name: #ty,)
    });
    quote! {
        #docs
        #derives
        pub struct #name {
            #(#fields)*
        }
    }
}

/// `new`, with an argument for each parameter that has no default.
fn constructor(method: &Method<'_>, imports: &mut Imports) -> TokenStream {
    let name = ident(&method.structure);
    let arguments: Vec<_> = method.arguments().map(|field| Taken::of(field, imports).declaration).collect();
    let fields: Vec<_> = method.fields.iter().map(|field| initial(field, imports)).collect();
    let docs = if arguments.len() == fields.len() { " The call." } else { " The call, with defaults for what is not said." };
    let body = if fields.is_empty() { quote!(Self) } else { quote!(Self { #(#fields),* }) };
    let default = arguments.is_empty().then(|| {
        let default = if fields.is_empty() { quote!(Self) } else { quote!(Self::new()) };
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    #default
                }
            }
        }
    });
    quote! {
        impl #name {
            #[doc = #docs]
            pub fn new(#(#arguments),*) -> Self {
                #body
            }
        }
        #default
    }
}

/// What an argument or a setter takes.
struct Taken {
    declaration: TokenStream,
    /// The expression that makes the field's value of it.
    value: TokenStream,
}

impl Taken {
    fn of(field: &Field<'_>, imports: &mut Imports) -> Self {
        let name = ident(&field.slot.name);
        let (declaration, value) = match field.accepts {
            Accepts::Items => {
                let item = imports.ty(&field.slot.ty);
                (quote!(#name: impl IntoIterator<Item = #item>), quote!(#name.into_iter().collect()))
            }
            Accepts::Into => {
                let ty = imports.formed(&field.slot.ty, &field.slot.form);
                (quote!(#name: impl Into<#ty>), quote!(#name.into()))
            }
            Accepts::Value => {
                let ty = imports.formed(&field.slot.ty, &field.slot.form);
                (quote!(#name: #ty), quote!(#name))
            }
        };
        Self { declaration, value }
    }
}

/// A field of the struct as `new` fills it.
fn initial(field: &Field<'_>, imports: &mut Imports) -> TokenStream {
    let (slot, name) = (field.slot, ident(&field.slot.name));
    match slot.fallback() {
        Some(Fallback::Default(value)) => {
            let value = literal::default(value, &slot.ty, &slot.form, imports);
            quote!(#name: #value)
        }
        Some(Fallback::NoneIs(_)) => quote!(#name: None),
        Some(Fallback::Required) | None if field.accepts == Accepts::Value => quote!(#name),
        Some(Fallback::Required) | None => {
            let value = Taken::of(field, imports).value;
            quote!(#name: #value)
        }
    }
}

/// A setter on the call for each parameter that has a default.
fn setters(method: &Method<'_>, imports: &mut Imports) -> Option<TokenStream> {
    let structure = ident(&method.structure);
    let setters: Vec<_> = method.setters().map(|field| setter(field, method, imports)).collect();
    if setters.is_empty() {
        return None;
    }
    let call = imports.root("Call");
    Some(quote! {
        impl<C> #call<'_, C, #structure> {
            #(#setters)*
        }
    })
}

fn setter(field: &Field<'_>, method: &Method<'_>, imports: &mut Imports) -> TokenStream {
    let docs = DocLines::of_param(field.slot, method.source).outer();
    let Taken { declaration, value } = Taken::of(field, imports);
    let name = ident(&field.slot.name);
    let value = if field.slot.is_none_able() { quote!(Some(#value)) } else { value };
    quote! {
        #docs
        pub fn #name(mut self, #declaration) -> Self {
            self.method.#name = #value;
            self
        }
    }
}

/// The function on the handle of the object, or of the pool.
fn handle_function(method: &Method<'_>, imports: &mut Imports) -> TokenStream {
    let (function, structure) = (ident(&method.source.name), ident(&method.structure));
    let call = imports.root("Call");
    let mut docs = DocLines::of(&Docs { details: None, ..method.source.docs.clone() });
    docs.paragraph(&format!("[`{0}`](struct@{0}) tells more.", method.structure));
    let docs = docs.outer();
    let declarations: Vec<_> = method.handle_arguments().map(|field| Taken::of(field, imports).declaration).collect();
    let values = method.arguments().map(|field| {
        let name = ident(&field.slot.name);
        if field.role == Role::Object { quote!(self.id) } else { quote!(#name) }
    });
    quote! {
        impl<'c, C> Handle<'c, C> {
            #docs
            pub fn #function(&self, #(#declarations),*) -> #call<'c, C, #structure> {
                #call::new(self.client, #structure::new(#(#values),*))
            }
        }
    }
}
