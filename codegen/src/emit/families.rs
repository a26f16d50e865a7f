//! Traits for methods that many resources have in the same form, so that generic code can call them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::ident;
use super::imports::Imports;
use super::methods::handle_module;
use crate::model::{Catalogue, Fallback, Family, Method, Object};
use crate::names::camel_case;

/// `families.rs`.
pub(super) fn families(catalogue: &Catalogue) -> TokenStream {
    let mut imports = Imports::default();
    imports.root("Call");
    imports.root("Method");
    let has_members = |family: &&Family| members(catalogue, family).next().is_some();
    let traits: Vec<_> = catalogue.families.iter().filter(has_members).map(|family| family_trait(catalogue, family, &mut imports)).collect();
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
    let methods = catalogue.resources.iter().flat_map(|resource| &resource.objects).flat_map(|object| &object.methods);
    methods.filter(|method| method.family.as_ref() == Some(&family.name))
}

fn family_trait(catalogue: &Catalogue, family: &Family, imports: &mut Imports) -> TokenStream {
    let (name, function) = (ident(&camel_case(&family.name)), ident(&family.name));
    let mut lines = DocLines::default();
    let names: Vec<String> = members(catalogue, family).map(|method| format!("`{}`", method.wire_name)).collect();
    lines.paragraph(&format!("Handles that have `{}`.", family.name));
    lines.paragraph(&format!("{} methods: {}.", names.len(), names.join(", ")));
    let docs = lines.outer();
    let function_docs = DocLines::of(&family.docs).outer();
    let arguments = family.arguments.iter().map(|(name, ty, form)| {
        let (name, ty) = (ident(name), imports.formed(ty, form));
        quote!(#name: #ty)
    });
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

/// The implementation for the handle that a method is on.
pub(super) fn membership(object: &Object, method: &Method, imports: &mut Imports) -> Option<TokenStream> {
    let family = method.family.as_ref()?;
    imports.add(&handle_module(object, method), &["Handle"]);
    let (name, function, structure) = (ident(&camel_case(family)), ident(family), ident(&method.structure));
    let required = method.params.iter().enumerate().filter(|(index, param)| param.fallback == Fallback::Required && method.subject != Some(*index));
    let (mut declarations, mut values) = (Vec::new(), Vec::new());
    for (_, param) in required {
        let (name, ty) = (ident(&param.name), imports.formed(&param.ty, &param.form));
        declarations.push(quote!(#name: #ty));
        values.push(name);
    }
    Some(quote! {
        impl<'c, C> crate::families::#name<'c, C> for Handle<'c, C> {
            type Call = #structure;

            fn #function(&self, #(#declarations),*) -> Call<'c, C, #structure> {
                self.#function(#(#values),*)
            }
        }
    })
}
