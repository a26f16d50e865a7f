//! Enumerations: open ones, that keep what they do not know.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::DocLines;
use super::ident::ident;
use super::imports::Imports;
use super::literal;
use super::literal::{float, int};
use opennebula_catalogue::model::{BuiltIn, Enum, History, Literal, Other, Release, Repr, Type, TypeDef};

/// An enumeration, with its `use` lines.
pub(super) fn enumeration(def: &TypeDef, of: &Enum) -> TokenStream {
    let mut imports = Imports::default();
    imports.codec(&["Scalar"]);
    let docs = DocLines::of(&def.docs).outer();
    let name = ident(&def.name);
    let repr = repr_type(of.repr);
    let derives = derives(of);
    let variants = of.values.iter().map(|variant| {
        let docs = DocLines::with_history(&variant.docs, &variant.history).outer();
        let name = ident(&variant.name);
        quote!(#docs #name,)
    });
    let from = of.values.iter().map(|variant| {
        let (name, pattern) = (ident(&variant.name), pattern(&variant.value));
        quote!(#pattern => Self::#name,)
    });
    let to = of.values.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), owned(&variant.value));
        quote!(Self::#name => #value,)
    });
    let Open { variant, from_rest, to_rest, is_listed } = open(of, &mut imports);
    let history = history(of, &mut imports);
    let conversions = conversions(def, of, &mut imports);
    let scrutinee = if of.repr == Repr::Text { quote!(repr.as_str()) } else { quote!(repr) };
    imports.add("std", &["fmt"]);
    let imports = imports.into_tokens(&def.name);
    quote! {
        #imports

        #docs
        #derives
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #variant
        }

        impl Scalar for #name {
            type Repr = #repr;

            fn from_repr(repr: #repr) -> Self {
                match #scrutinee {
                    #(#from)*
                    #from_rest
                }
            }

            fn to_repr(&self) -> #repr {
                match self {
                    #(#to)*
                    #to_rest
                }
            }

            #history

            #is_listed
        }

        impl fmt::Display for #name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&format!("{self:?}"))
            }
        }

        #conversions
    }
}

fn repr_type(repr: Repr) -> TokenStream {
    match repr {
        Repr::Int => quote!(i32),
        Repr::Long => quote!(i64),
        Repr::Float => quote!(f64),
        Repr::Bool => quote!(bool),
        // A value of any kind is no value of an enumeration.
        Repr::Text | Repr::Any => quote!(String),
    }
}

fn derives(of: &Enum) -> TokenStream {
    match of.repr {
        Repr::Text | Repr::Any => quote!(#[derive(Clone, Debug, PartialEq, Eq, Hash)]),
        Repr::Float => quote!(#[derive(Clone, Copy, Debug, PartialEq)]),
        Repr::Int | Repr::Long | Repr::Bool => quote!(#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]),
    }
}

/// Which releases know each value, where not all know all of them.
fn history(of: &Enum, imports: &mut Imports) -> TokenStream {
    let since = bound(of, "since", |history| history.since, imports);
    let until = bound(of, "until", |history| history.until, imports);
    quote!(#since #until)
}

/// The first or the last release that knows each value.
fn bound(of: &Enum, name: &str, release: fn(&History) -> Option<Release>, imports: &mut Imports) -> Option<TokenStream> {
    let mut values: BTreeMap<Release, Vec<Ident>> = BTreeMap::new();
    for value in &of.values {
        if let Some(release) = release(&value.history) {
            values.entry(release).or_default().push(ident(&value.name));
        }
    }
    let mut arms = Vec::new();
    for (release, names) in values {
        let release = literal::release(release, imports);
        arms.push(quote!(#(Self::#names)|* => Some(#release),));
    }
    let name = ident(name);
    (!arms.is_empty()).then(|| {
        quote! {
            fn #name(&self) -> Option<Release> {
                match self {
                    #(#arms)*
                    _ => None,
                }
            }
        }
    })
}

/// The parts of an enumeration that deal with values that are not listed.
struct Open {
    variant: TokenStream,
    from_rest: TokenStream,
    to_rest: TokenStream,
    is_listed: TokenStream,
}

fn open(of: &Enum, imports: &mut Imports) -> Open {
    match &of.other {
        None => unknown(of, imports),
        Some(other) => match other.min {
            None => meaning(other, imports, &quote!()),
            Some(min) => {
                // An `i32` fits in the `f64` that a decimal number is.
                let min = match (of.repr, i32::try_from(min)) {
                    (Repr::Float, Ok(min)) => float(min.into()),
                    _ => int(min),
                };
                let (meaning, unknown) = (meaning(other, imports, &quote!(if repr >= #min)), unknown(of, imports));
                let join = |one: TokenStream, two: TokenStream| quote!(#one #two);
                Open {
                    variant: join(meaning.variant, unknown.variant),
                    from_rest: join(meaning.from_rest, unknown.from_rest),
                    to_rest: join(meaning.to_rest, unknown.to_rest),
                    is_listed: unknown.is_listed,
                }
            }
        },
    }
}

fn unknown(of: &Enum, imports: &mut Imports) -> Open {
    imports.add("opennebula_runtime", &["Unlisted"]);
    let repr = repr_type(of.repr);
    let value = if of.repr == Repr::Text { quote!(value.get().clone()) } else { quote!(*value.get()) };
    Open {
        variant: quote! {
            /// A value that this version of the crate does not know.
            Unlisted(Unlisted<#repr>),
        },
        from_rest: quote!(_ => Self::Unlisted(Unlisted::keep(repr)),),
        to_rest: quote!(Self::Unlisted(value) => #value,),
        is_listed: quote! {
            fn is_listed(&self) -> bool {
                !matches!(self, Self::Unlisted(_))
            }
        },
    }
}

/// Every other value means something.
fn meaning(other: &Other, imports: &mut Imports, guard: &TokenStream) -> Open {
    let docs = DocLines::of(&other.docs).outer();
    let name = ident(&other.name);
    let ty = imports.ty(&other.holds);
    let is_named = matches!(&other.holds, Type::Declared(_));
    let (from, to) = match &other.holds {
        _ if is_named => (quote!(#ty::from_repr(repr)), quote!(value.to_repr())),
        Type::BuiltIn(BuiltIn::Text) => (quote!(repr), quote!(value.clone())),
        _ => (quote!(repr), quote!(*value)),
    };
    Open {
        variant: quote!(#docs #name(#ty),),
        from_rest: quote!(_ #guard => Self::#name(#from),),
        to_rest: quote!(Self::#name(value) => #to,),
        is_listed: quote!(),
    }
}

/// From the bare value, for those who have one from elsewhere.
fn conversions(def: &TypeDef, of: &Enum, imports: &mut Imports) -> TokenStream {
    let name = ident(&def.name);
    let meaning = of.other.as_ref().filter(|other| matches!(other.holds, Type::Declared(_))).map(|other| {
        let (ty, variant) = (imports.ty(&other.holds), ident(&other.name));
        quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
        }
    });
    let bare = bare_conversion(&name, of);
    quote!(#meaning #bare)
}

fn bare_conversion(name: &Ident, of: &Enum) -> TokenStream {
    match of.repr {
        Repr::Text => quote! {
            impl From<&str> for #name {
                fn from(text: &str) -> Self {
                    Self::from_repr(text.to_owned())
                }
            }
        },
        repr => {
            let repr = repr_type(repr);
            quote! {
                impl #name {
                    /// The value of this number.
                    pub fn from_number(number: #repr) -> Self {
                        Self::from_repr(number)
                    }
                }
            }
        }
    }
}

fn pattern(value: &Literal) -> TokenStream {
    match value {
        Literal::Text(text) => quote!(#text),
        _ => owned(value),
    }
}

fn owned(value: &Literal) -> TokenStream {
    match value {
        Literal::Int(value) => int(*value),
        Literal::Float(value) => float(*value),
        Literal::Text(text) => quote!(#text.to_owned()),
        Literal::Bool(bool) => quote!(#bool),
        Literal::Variant(_) | Literal::Empty => quote!(Default::default()),
    }
}
