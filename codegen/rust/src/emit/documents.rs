//! Closed documents: elements of which every child is known.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::fields;
use super::ident::ident;
use super::imports::Imports;
use super::{reading, writing};
use opennebula_catalogue::model::{Document, TypeDef};

use crate::plan::{Plan, RustType, TypeItem};

/// A closed document, with its `use` lines.
pub(super) fn document(item: &TypeItem<'_>, of: &Document, plan: &Plan<'_>) -> TokenStream {
    let def = item.source;
    let mut imports = Imports::default();
    imports.codec(&["Cursor", "DecodeError", "FromDocument"]);
    if of.is_pool() {
        imports.codec(&["Items"]);
    }
    imports.server(&["DocumentWriter", "ToDocument"]);
    let structure = structure(def, of, &mut imports);
    let name = ident(&def.name);
    let slots = of.fields.iter().map(|field| reading::slot(field, of));
    let arms = reading::arms(of);
    let built = of.fields.iter().map(|field| reading::built(field, of));
    let writes = writing::statements(of);
    let kept = kept(of, &mut imports);
    let conversions = fields::conversions(item, plan, &mut imports);
    let memberships = fields::memberships(def, plan, &mut imports);
    let imports = imports.into_tokens(&def.name);
    let Kept { slot: kept_slot, unknown, field: kept_field, write: kept_write } = kept;
    quote! {
        #imports

        #structure

        #(#conversions)*

        #(#memberships)*

        impl FromDocument for #name {
            fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
                #(#slots)*
                #kept_slot
                while cursor.child()? {
                    match cursor.name() {
                        #(#arms)*
                        _ => cursor.#unknown?,
                    }
                }
                Ok(Self { #(#built,)* #kept_field })
            }
        }

        #[cfg(feature = "server")]
        impl ToDocument for #name {
            fn write(&self, out: &mut DocumentWriter) {
                #(#writes)*
                #kept_write
            }
        }
    }
}

/// The parts that keep the children without a field.
struct Kept {
    slot: Option<TokenStream>,
    unknown: TokenStream,
    field: Option<TokenStream>,
    write: Option<TokenStream>,
}

fn kept(of: &Document, imports: &mut Imports) -> Kept {
    let Some(name) = of.keeps.as_deref().map(ident) else {
        return Kept { slot: None, unknown: quote!(unknown()), field: None, write: None };
    };
    let template = imports.root("Template");
    Kept {
        slot: Some(quote!(let mut #name = #template::new();)),
        unknown: quote!(keep(&mut #name)),
        field: Some(quote!(#name)),
        write: Some(quote!(self.#name.write(out);)),
    }
}

/// The struct itself.
fn structure(def: &TypeDef, of: &Document, imports: &mut Imports) -> TokenStream {
    let docs = DocLines::of(&def.docs).outer();
    let name = ident(&def.name);
    let fields = of.fields.iter().map(|field| {
        let docs = DocLines::of_field(field).outer();
        let (name, ty) = (ident(&field.name), imports.rust(&RustType::of_field(field, of)));
        quote!(#docs pub #name: #ty,)
    });
    let fields: Vec<_> = fields.collect();
    let kept = of.keeps.as_deref().map(ident).map(|name| {
        let template = imports.root("Template");
        quote! {
            /// Everything else, in order: what users have added.
            pub #name: #template,
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        pub struct #name {
            #(#fields)*
            #kept
        }
    }
}
