//! Traits for methods that many resources have in the same form, so that generic code can call them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::ident::ident;
use super::imports::Imports;
use crate::plan::{FamilyArgument, FamilyTrait, Method, Plan};

/// `families.rs`.
pub(super) fn families(plan: &Plan<'_>) -> TokenStream {
    let mut imports = Imports::default();
    imports.root("Call");
    imports.root("Method");
    let traits: Vec<_> = plan.families.iter().map(|family| family_trait(family, &mut imports)).collect();
    let imports = imports.into_tokens("");
    quote! {
        #![doc = " Traits for what many resources have in the same form: code that is generic over them works with each, and with those to come."]
        #![doc = ""]
        #![doc = " The handles of the clients have them: `fn rename_all<'c, H: families::Rename<'c, Client>>(objects: &[H])`."]

        #imports

        #(#traits)*
    }
}

fn family_trait(family: &FamilyTrait<'_>, imports: &mut Imports) -> TokenStream {
    let FamilyTrait { source, name, arguments, members } = family;
    let mut lines = DocLines::default();
    let names: Vec<String> = members.iter().map(|method| format!("`{}`", method.wire_name)).collect();
    lines.paragraph(&format!("Handles that have `{}`.", source.name));
    lines.paragraph(&format!("{} methods: {}.", names.len(), names.join(", ")));
    let (name, function) = (ident(name), ident(&source.name));
    let docs = lines.outer();
    let function_docs = DocLines::of(&source.docs).outer();
    let arguments: Vec<_> = arguments.iter().map(|argument| declaration(argument, imports)).collect();
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
fn declaration(argument: &FamilyArgument<'_>, imports: &mut Imports) -> TokenStream {
    let (name, ty) = (ident(argument.name), imports.rust(&argument.ty));
    quote!(#name: #ty)
}

/// The implementation for the handle that a method is on.
pub(super) fn membership(method: &Method<'_>, imports: &mut Imports) -> Option<TokenStream> {
    let FamilyTrait { source, name, arguments, .. } = method.family.as_deref()?;
    let (name, function, structure) = (ident(name), ident(&source.name), ident(&method.structure));
    let declarations: Vec<_> = arguments.iter().map(|argument| declaration(argument, imports)).collect();
    let (optional, required): (Vec<_>, Vec<_>) = arguments.iter().partition(|argument| argument.has_default);
    let required = required.iter().map(|argument| ident(argument.name));
    let call = quote!(self.#function(#(#required),*));
    let body = if optional.is_empty() {
        call
    } else {
        let names: Vec<_> = optional.iter().map(|argument| ident(argument.name)).collect();
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
