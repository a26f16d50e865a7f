//! Ids, numbers and texts with a meaning: a struct around one value each.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::ident::ident;
use super::literal;
use opennebula_catalogue::model::{Repr, TypeDef, TypeKind};

/// An id or a number.
pub(super) fn number(def: &TypeDef, repr: Repr) -> TokenStream {
    let docs = DocLines::of(&def.docs).outer();
    let name = ident(&def.name);
    let repr = if repr == Repr::Long { quote!(i64) } else { quote!(i32) };
    let known = known(def);
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
        pub struct #name(pub #repr);

        #known

        impl Scalar for #name {
            type Repr = #repr;

            fn from_repr(repr: #repr) -> Self {
                Self(repr)
            }

            fn to_repr(&self) -> #repr {
                self.0
            }
        }

        impl From<#name> for #repr {
            fn from(number: #name) -> Self {
                number.0
            }
        }

        impl fmt::Display for #name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl FromStr for #name {
            type Err = ParseIntError;

            fn from_str(text: &str) -> Result<Self, ParseIntError> {
                text.parse().map(Self)
            }
        }
    }
}

/// The numbers that are the same everywhere, as constants.
fn known(def: &TypeDef) -> Option<TokenStream> {
    let TypeKind::Id(known) = &def.kind else { return None };
    let constants = known.iter().map(|known| {
        let (docs, name, value) = (DocLines::of(&known.docs).outer(), ident(&known.name), literal::int(known.value));
        quote!(#docs pub const #name: Self = Self(#value);)
    });
    let name = ident(&def.name);
    (!known.is_empty()).then(|| quote!(impl #name { #(#constants)* }))
}

/// The names that [`number`] needs.
pub(super) fn number_imports() -> TokenStream {
    quote! {
        use std::fmt;
        use std::num::ParseIntError;
        use std::str::FromStr;
        use opennebula_runtime::codec::Scalar;
    }
}

/// A text.
pub(super) fn string(def: &TypeDef, secret: bool) -> TokenStream {
    let docs = DocLines::of(&def.docs).outer();
    let name = ident(&def.name);
    let (derives, shown) = if secret { secret_parts(def) } else { open_parts(def) };
    quote! {
        use std::fmt;
        use opennebula_runtime::codec::Scalar;

        #docs
        #derives
        pub struct #name(String);

        impl #name {
            /// Takes the text as it is.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Scalar for #name {
            type Repr = String;

            fn from_repr(repr: String) -> Self {
                Self(repr)
            }

            fn to_repr(&self) -> String {
                self.0.clone()
            }
        }

        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for #name {
            fn from(text: String) -> Self {
                Self::new(text)
            }
        }

        #shown
    }
}

fn open_parts(def: &TypeDef) -> (TokenStream, TokenStream) {
    let name = ident(&def.name);
    let derives = quote! {
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
    };
    let shown = quote! {
        impl fmt::Display for #name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    };
    (derives, shown)
}

/// A secret is shown by its name alone, wherever it ends up.
fn secret_parts(def: &TypeDef) -> (TokenStream, TokenStream) {
    let name = ident(&def.name);
    let shown = format!("{}(…)", def.name);
    let derives = quote!(#[derive(Clone, PartialEq, Eq, Hash)]);
    let shown = quote! {
        impl fmt::Debug for #name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(#shown)
            }
        }

        /// Writes that there is a secret, and not which.
        #[cfg(feature = "serde")]
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(#shown)
            }
        }
    };
    (derives, shown)
}
