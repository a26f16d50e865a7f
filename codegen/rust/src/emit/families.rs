//! Traits for methods that many resources have in the same form, so that generic code can call them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::ident;
use super::imports::Imports;
use super::methods::handle_module;
use opennebula_catalogue::model::{Catalogue, Family, FamilyArgument, Method, Object};
use opennebula_catalogue::spelling::camel_case;

/// `families.rs`.
pub(super) fn families(catalogue: &Catalogue) -> TokenStream {
    let mut imports = Imports::default();
    imports.root("Call");
    imports.root("Method");
    let has_members = |family: &&Family| members(catalogue, family).next().is_some();
    let traits: Vec<_> =
        catalogue.families.iter().filter(has_members).map(|family| family_trait(catalogue, family, &mut imports)).collect();
    let imports = imports.into_tokens("");
    quote! {
        #![doc = " Traits for what many resources have in the same form: code that is generic over them works with each, and with those to come."]
        #![doc = ""]
        #![doc = " The handles of the clients have them: `fn rename_all<'c, H: families::Rename<'c, Client>>(objects: &[H])`."]

        #imports

        #(#traits)*
    }
}

fn members<'m>(catalogue: &'m Catalogue, family: &'m Family) -> impl Iterator<Item = &'m Method> {
    catalogue.methods().filter(|method| method.family.as_ref() == Some(&family.name))
}

fn family_trait(catalogue: &Catalogue, family: &Family, imports: &mut Imports) -> TokenStream {
    let (name, function) = (ident(&camel_case(&family.name)), ident(&family.name));
    let mut lines = DocLines::default();
    let names: Vec<String> = members(catalogue, family).map(|method| format!("`{}`", method.wire_name)).collect();
    lines.paragraph(&format!("Handles that have `{}`.", family.name));
    lines.paragraph(&format!("{} methods: {}.", names.len(), names.join(", ")));
    let docs = lines.outer();
    let function_docs = DocLines::of(&family.docs).outer();
    let arguments: Vec<_> = family.arguments.iter().map(|argument| declaration(argument, imports)).collect();
    quote! {
        #docs
        pub trait #name<'c, C> {
            /// The call.
            type Call: Method<Output: Send> + Send + Sync + 'static;

            #function_docs
            fn #function(&self, #(#arguments),*) -> Call<'c, C, Self::Call>;
        }
    }
}

/// An argument of the function of a trait.
fn declaration(argument: &FamilyArgument, imports: &mut Imports) -> TokenStream {
    let (name, ty) = (ident(&argument.name), imports.formed(&argument.ty, &argument.form));
    if argument.is_option { quote!(#name: Option<#ty>) } else { quote!(#name: #ty) }
}

/// The implementation for the handle that a method is on.
pub(super) fn membership(catalogue: &Catalogue, object: &Object, method: &Method, imports: &mut Imports) -> Option<TokenStream> {
    let family = catalogue.families.iter().find(|family| method.family.as_ref() == Some(&family.name))?;
    imports.add(&handle_module(object, method), &["Handle"]);
    let (name, function, structure) = (ident(&camel_case(&family.name)), ident(&family.name), ident(&method.structure));
    let declarations: Vec<_> = family.arguments.iter().map(|argument| declaration(argument, imports)).collect();
    let (optional, required): (Vec<_>, Vec<_>) = family.arguments.iter().partition(|argument| argument.has_default);
    let required = required.iter().map(|argument| ident(&argument.name));
    let call = quote!(self.#function(#(#required),*));
    let body = if optional.is_empty() {
        call
    } else {
        let names: Vec<_> = optional.iter().map(|argument| ident(&argument.name)).collect();
        quote! {
            let mut call = #call;
            #(call.method.#names = #names;)*
            call
        }
    };
    Some(quote! {
        impl<'c, C> crate::families::#name<'c, C> for Handle<'c, C> {
            type Call = #structure;

            fn #function(&self, #(#declarations),*) -> Call<'c, C, #structure> {
                #body
            }
        }
    })
}
