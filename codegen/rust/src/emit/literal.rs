//! Values of the catalogue as Rust expressions.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::ident::ident;
use super::imports::Imports;
use opennebula_catalogue::model::{BuiltIn, Form, Literal, Release, Type};

use crate::plan::empty_constant;

/// A whole number.
pub(super) fn int(value: i64) -> TokenStream {
    let magnitude = Token::u64_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

/// A decimal number.
pub(super) fn float(value: f64) -> TokenStream {
    let magnitude = Token::f64_unsuffixed(value.abs());
    if value.is_sign_negative() { quote!(-#magnitude) } else { quote!(#magnitude) }
}

/// The default of a parameter, as a value of its type.
pub(super) fn default(value: &Literal, ty: &Type, form: &Form, imports: &mut Imports) -> TokenStream {
    if *form != Form::One {
        return quote!(Vec::new());
    }
    let bare = match value {
        Literal::Bool(value) => return quote!(#value),
        Literal::Empty => return empty(ty, imports),
        Literal::Variant(name) => {
            let (ty, name) = (imports.ty(ty), ident(name));
            return quote!(#ty::#name);
        }
        Literal::Int(value) => int(*value),
        Literal::Float(value) => float(*value),
        Literal::Text(text) if text.is_empty() && *ty == Type::BuiltIn(BuiltIn::Text) => return quote!(String::new()),
        Literal::Text(text) => {
            return match ty {
                Type::Declared(_) => {
                    let ty = imports.ty(ty);
                    quote!(#ty::from(#text))
                }
                Type::BuiltIn(_) => quote!(#text.to_owned()),
            };
        }
    };
    match ty {
        Type::Declared(_) => {
            let ty = imports.ty(ty);
            quote!(#ty(#bare))
        }
        Type::BuiltIn(_) => bare,
    }
}

/// What is sent for none, as a value of the wire's own type.
pub(super) fn sentinel(value: &Literal) -> TokenStream {
    match value {
        Literal::Int(value) => {
            let value = int(*value);
            quote!(#value)
        }
        Literal::Float(value) => float(*value),
        Literal::Bool(value) => quote!(#value),
        Literal::Text(text) if text.is_empty() => quote!(String::new()),
        Literal::Text(text) => quote!(#text.to_owned()),
        Literal::Variant(_) | Literal::Empty => quote!(String::new()),
    }
}

fn empty(ty: &Type, imports: &mut Imports) -> TokenStream {
    let name = imports.ty(ty);
    let constant = match ty {
        Type::BuiltIn(built_in) => empty_constant(*built_in).map(ident),
        Type::Declared(_) => None,
    };
    constant.map_or_else(|| quote!(#name::new()), |constant| quote!(#name::#constant))
}

/// A release as an expression.
pub(super) fn release(release: Release, imports: &mut Imports) -> TokenStream {
    let [major, minor] = [release.major, release.minor].map(|number| int(number.into()));
    imports.codec(&["Release"]);
    quote!(Release::new(#major, #minor))
}
