//! Methods: a struct for each, its setters, and its function on a handle.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::families;
use super::ident;
use super::imports::Imports;
use super::literal;
use super::method_docs::method_docs;
use super::method_wire::{client_side, server_side};
use super::wait;
use opennebula_catalogue::model::{Catalogue, Docs, Fallback, Form, Handle, Method, Object, Param, Repr, Shape, Type};

/// All of a method, in one file.
pub(super) fn method(catalogue: &Catalogue, object: &Object, method: &Method) -> TokenStream {
    let mut imports = Imports::default();
    let oldest = catalogue.releases.first().map_or("", String::as_str);
    let docs = method_docs(method, oldest).outer();
    let structure = structure(method, &docs, &mut imports);
    let constructor = constructor(method, &mut imports);
    let client = client_side(method, &mut imports);
    let server = server_side(method, &mut imports);
    let setters = setters(method, &mut imports);
    let function = handle_function(object, method, &mut imports);
    let family = families::membership(catalogue, object, method, &mut imports);
    let wait = wait::wait_until(object, method, &mut imports);
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

fn structure(method: &Method, docs: &TokenStream, imports: &mut Imports) -> TokenStream {
    let name = ident(&method.structure);
    let derives = quote!(#[derive(Clone, Debug, PartialEq)]);
    if method.params.is_empty() {
        return quote!(#docs #derives pub struct #name;);
    }
    let fields = method.params.iter().map(|param| {
        let docs = DocLines::with_history(&param.docs, &param.history).outer();
        let (name, ty) = (ident(&param.name), field_type(param, imports));
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

fn field_type(param: &Param, imports: &mut Imports) -> TokenStream {
    let ty = imports.formed(&param.ty, &param.form);
    if matches!(param.fallback, Fallback::NoneIs(_)) { quote!(Option<#ty>) } else { ty }
}

/// `new`, with an argument for each parameter that has no default.
fn constructor(method: &Method, imports: &mut Imports) -> TokenStream {
    let name = ident(&method.structure);
    let arguments = arguments(method, imports, true);
    let fields: Vec<_> = method.params.iter().map(|param| initial(param, &arguments, imports)).collect();
    let docs = if arguments.len() == method.params.len() { " The call." } else { " The call, with defaults for what is not said." };
    let body = if method.params.is_empty() { quote!(Self) } else { quote!(Self { #(#fields),* }) };
    let default = arguments.is_empty().then(|| {
        let default = if method.params.is_empty() { quote!(Self) } else { quote!(Self::new()) };
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    #default
                }
            }
        }
    });
    let arguments = arguments.iter().map(|argument| &argument.declaration);
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

/// A required parameter as an argument of a function.
struct Argument {
    name: String,
    declaration: TokenStream,
    /// The expression that makes the field's value of it.
    value: TokenStream,
}

/// The required parameters as arguments, in wire order, with or without the object of the call.
///
/// An argument takes whatever converts into its type where no other argument could be mistaken for it: where it is the only text.
fn arguments(method: &Method, imports: &mut Imports, with_subject: bool) -> Vec<Argument> {
    let required =
        |(index, param): &(usize, &Param)| param.fallback == Fallback::Required && (with_subject || method.subject != Some(*index));
    let texts = method.params.iter().filter(|param| param.fallback == Fallback::Required && is_textual(&param.ty)).count();
    let params = method.params.iter().enumerate().filter(required);
    params.map(|(_, param)| argument(param, texts == 1, imports)).collect()
}

fn argument(param: &Param, only_text: bool, imports: &mut Imports) -> Argument {
    let (name, ty) = (ident(&param.name), imports.formed(&param.ty, &param.form));
    let converts = only_text && param.form == Form::One && is_textual(&param.ty);
    let (declaration, value) = if param.form != Form::One {
        let item = imports.ty(&param.ty);
        (quote!(#name: impl IntoIterator<Item = #item>), quote!(#name.into_iter().collect()))
    } else if converts {
        (quote!(#name: impl Into<#ty>), quote!(#name.into()))
    } else {
        (quote!(#name: #ty), quote!(#name))
    };
    Argument { name: param.name.clone(), declaration, value }
}

/// Whether a text, or what becomes one, may stand for a value of the type.
fn is_textual(ty: &Type) -> bool {
    match ty {
        Type::Text | Type::Template => true,
        Type::Named(named) => named.shape == Shape::Scalar(Repr::Text),
        _ => false,
    }
}

/// A field of the struct as `new` fills it.
fn initial(param: &Param, arguments: &[Argument], imports: &mut Imports) -> TokenStream {
    let name = ident(&param.name);
    match &param.fallback {
        Fallback::Required => match arguments.iter().find(|argument| argument.name == param.name) {
            Some(Argument { value, .. }) if value.to_string() != param.name => quote!(#name: #value),
            _ => quote!(#name),
        },
        Fallback::Default(value) => {
            let value = literal::default(value, &param.ty, &param.form, imports);
            quote!(#name: #value)
        }
        Fallback::NoneIs(_) => quote!(#name: None),
    }
}

/// A setter on the call for each parameter that has a default.
fn setters(method: &Method, imports: &mut Imports) -> Option<TokenStream> {
    let structure = ident(&method.structure);
    let optional: Vec<_> = method.params.iter().filter(|param| param.fallback != Fallback::Required).collect();
    if optional.is_empty() {
        return None;
    }
    let call = imports.root("Call");
    let setters = optional.into_iter().map(|param| setter(param, imports));
    Some(quote! {
        impl<C> #call<'_, C, #structure> {
            #(#setters)*
        }
    })
}

fn setter(param: &Param, imports: &mut Imports) -> TokenStream {
    let docs = DocLines::with_history(&param.docs, &param.history).outer();
    let Argument { declaration, value, .. } = argument(param, true, imports);
    let name = ident(&param.name);
    let value = if matches!(param.fallback, Fallback::NoneIs(_)) { quote!(Some(#value)) } else { value };
    quote! {
        #docs
        pub fn #name(mut self, #declaration) -> Self {
            self.method.#name = #value;
            self
        }
    }
}

/// The module of the handle that a method is on.
pub(super) fn handle_module(object: &Object, method: &Method) -> String {
    match &method.handle {
        Handle::One(_) => format!("crate::{}", object.name),
        Handle::All(all) => format!("crate::{all}"),
    }
}

/// The function on the handle of the object, or of the pool.
fn handle_function(object: &Object, method: &Method, imports: &mut Imports) -> TokenStream {
    let (function, structure) = (ident(&method.function), ident(&method.structure));
    let call = imports.root("Call");
    let mut docs = DocLines::of(&Docs { details: None, ..method.docs.clone() });
    docs.paragraph(&format!("[`{0}`](struct@{0}) tells more.", method.structure));
    let docs = docs.outer();
    let arguments = arguments(method, imports, false);
    imports.add(&handle_module(object, method), &["Handle"]);
    let values = method.params.iter().enumerate().filter(|(_, param)| param.fallback == Fallback::Required).map(|(index, param)| {
        let name = ident(&param.name);
        if method.subject == Some(index) && matches!(method.handle, Handle::One(_)) { quote!(self.id) } else { quote!(#name) }
    });
    let declarations = arguments.iter().map(|argument| &argument.declaration);
    quote! {
        impl<'c, C> Handle<'c, C> {
            #docs
            pub fn #function(&self, #(#declarations),*) -> #call<'c, C, #structure> {
                #call::new(self.client, #structure::new(#(#values),*))
            }
        }
    }
}
