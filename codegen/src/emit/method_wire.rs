//! How a method stands on the wire: both sides of the call.

use proc_macro2::TokenStream;
use quote::quote;

use super::documents::is_scalar;
use super::ident;
use super::imports::Imports;
use super::literal;
use crate::model::{Access, Fallback, Form, Literal, Method, OutputKind, Param};

/// What a client does: write parameters, read the answer.
pub(super) fn client_side(method: &Method, imports: &mut Imports) -> TokenStream {
    imports.codec(&["Access", "Answer", "DecodeError", "EncodeError", "Method", "Params"]);
    let name = ident(&method.structure);
    let wire_name = &method.wire_name;
    let access = match method.access {
        Access::Read => quote!(Access::Read),
        Access::Write => quote!(Access::Write),
    };
    let output = output_type(&method.output.kind, imports);
    let writes: Vec<_> = method.params.iter().map(|param| write(param, imports)).collect();
    let params = if writes.is_empty() { quote!(_params) } else { quote!(params) };
    let (answer, read) = read_output(&method.output.kind);
    quote! {
        impl Method for #name {
            const NAME: &'static str = #wire_name;
            const ACCESS: Access = #access;
            type Output = #output;

            fn write_params(&self, #params: &mut Params) -> Result<(), EncodeError> {
                #(#writes;)*
                Ok(())
            }

            fn read_output(#answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
                #read
            }
        }
    }
}

/// What a server does: read parameters, write the answer.
pub(super) fn server_side(method: &Method, imports: &mut Imports) -> TokenStream {
    imports.server(&["ArgumentError", "Arguments", "ServerMethod", "Value"]);
    let name = ident(&method.structure);
    let reads: Vec<_> = method.params.iter().map(|param| read(param, imports)).collect();
    let (params, body) = if reads.is_empty() { (quote!(_params), quote!(Self)) } else { (quote!(params), quote!(Self { #(#reads),* })) };
    let (output, write) = write_output(&method.output.kind, imports);
    quote! {
        #[cfg(feature = "server")]
        impl ServerMethod for #name {
            fn read_params(#params: &mut Arguments) -> Result<Self, ArgumentError> {
                Ok(#body)
            }

            fn write_output(#output: &Self::Output) -> Value {
                #write
            }
        }
    }
}

fn write(param: &Param, imports: &mut Imports) -> TokenStream {
    let (name, label) = (ident(&param.name), &param.name);
    if let Form::Joined(separator) = &param.form {
        return quote!(params.joined(#label, &self.#name, #separator)?);
    }
    match (&param.fallback, param.optional) {
        (Fallback::Default(value), true) => {
            let default = literal::default(value, &param.ty, &param.form, imports);
            quote!(params.arg_unless(#label, &self.#name, &#default)?)
        }
        (Fallback::Required | Fallback::Default(_), _) => quote!(params.arg(#label, &self.#name)?),
        (Fallback::NoneIs(none), optional) => {
            let none = literal::sentinel(none);
            let method = if optional { quote!(arg_or_omit) } else { quote!(arg_or) };
            quote!(params.#method(#label, self.#name.as_ref(), #none)?)
        }
    }
}

fn read(param: &Param, imports: &mut Imports) -> TokenStream {
    let (name, label) = (ident(&param.name), &param.name);
    if let Form::Joined(separator) = &param.form {
        return quote!(#name: params.joined(#label, #separator)?);
    }
    match (&param.fallback, param.optional) {
        (Fallback::Default(value), true) => {
            let default = literal::default(value, &param.ty, &param.form, imports);
            quote!(#name: params.arg_or_default(#label, #default)?)
        }
        (Fallback::Required | Fallback::Default(_), _) => quote!(#name: params.arg(#label)?),
        (Fallback::NoneIs(none), optional) => {
            let none = literal::sentinel(none);
            let method = if optional { quote!(arg_or_omitted) } else { quote!(arg_or) };
            quote!(#name: params.#method(#label, &#none)?)
        }
    }
}

fn output_type(kind: &OutputKind, imports: &mut Imports) -> TokenStream {
    match kind {
        OutputKind::Scalar(ty) | OutputKind::Document { ty, .. } => imports.ty(ty),
        OutputKind::List { ty, .. } => {
            let ty = imports.ty(ty);
            quote!(Vec<#ty>)
        }
        OutputKind::Constant(_) => quote!(()),
    }
}

/// The name of the answer, and the expression that reads it.
fn read_output(kind: &OutputKind) -> (TokenStream, TokenStream) {
    let read = match kind {
        OutputKind::Scalar(_) => quote!(answer.scalar()),
        OutputKind::Document { root, .. } => quote!(answer.document(#root)),
        OutputKind::List { ty, root, item } if is_scalar(ty) => quote!(answer.values(#root, #item)),
        OutputKind::List { root, item, .. } => quote!(answer.documents(#root, #item)),
        OutputKind::Constant(_) => return (quote!(_answer), quote!(Ok(()))),
    };
    (quote!(answer), read)
}

fn write_output(kind: &OutputKind, imports: &mut Imports) -> (TokenStream, TokenStream) {
    let write = match kind {
        OutputKind::Scalar(_) => {
            imports.server(&["scalar"]);
            quote!(scalar(output))
        }
        OutputKind::Constant(value) => {
            let value = match value {
                Literal::Text(text) => quote!(Value::String(#text.to_owned())),
                other => {
                    let int = literal::sentinel(other);
                    quote!(Value::Int(#int))
                }
            };
            return (quote!(_output), value);
        }
        OutputKind::Document { root, .. } => {
            imports.server(&["document"]);
            quote!(document(#root, output))
        }
        OutputKind::List { ty, root, item } => {
            let function = if is_scalar(ty) { "values" } else { "documents" };
            imports.server(&[function]);
            let function = ident(function);
            quote!(#function(#root, #item, output))
        }
    };
    (quote!(output), write)
}
