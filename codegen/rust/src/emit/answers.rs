//! What comes back of a call: how a client reads it, and how a server writes it.

use opennebula_catalogue::model::{EarlierForm, Literal, Method, OutputKind};
use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use super::imports::Imports;
use super::literal;

/// The name of the answer, and the expression that reads it.
pub(super) fn read_output(method: &Method, imports: &mut Imports) -> (TokenStream, TokenStream) {
    let output = &method.output;
    if let Some(until) = method.untold_until() {
        let until = literal::release(until, imports);
        return (quote!(answer), quote!(answer.told_after(#until)));
    }
    let read = match &output.kind {
        OutputKind::Document { root, .. } if !output.earlier.is_empty() => {
            let earlier = output.earlier.iter().filter_map(|earlier| match &earlier.form {
                EarlierForm::Root(root) => Some(root),
                _ => None,
            });
            quote!(answer.document_of(&[#root, #(#earlier),*]))
        }
        OutputKind::List { ty, root, item } if !output.earlier.is_empty() && ty.repr().is_none() => {
            let earlier = output.earlier.iter().filter_map(|earlier| match &earlier.form {
                EarlierForm::Items { root, item } => Some((root, item)),
                _ => None,
            });
            let (mut roots, mut items) = (vec![root], vec![item]);
            for (root, item) in earlier {
                roots.extend((!roots.contains(&root)).then_some(root));
                items.extend((!items.contains(&item)).then_some(item));
            }
            quote!(answer.documents_of(&[#(#roots),*], &[#(#items),*]))
        }
        OutputKind::Scalar(_) if !output.earlier.is_empty() => quote!(answer.object()),
        OutputKind::Scalar(_) => quote!(answer.scalar()),
        OutputKind::Array(_) => quote!(answer.array()),
        OutputKind::Document { root, .. } => quote!(answer.document(#root)),
        OutputKind::List { ty, root, item } if ty.repr().is_some() => quote!(answer.values(#root, #item)),
        OutputKind::List { root, item, .. } => quote!(answer.documents(#root, #item)),
        OutputKind::Constant(_) => return (quote!(_answer), quote!(Ok(()))),
    };
    (quote!(answer), read)
}

/// The name of what is answered, and the expression that writes it.
pub(super) fn write_output(method: &Method, imports: &mut Imports) -> (TokenStream, TokenStream) {
    if method.untold_until().is_some() {
        imports.server(&["scalar_or_none"]);
        return (quote!(output), quote!(scalar_or_none(output.as_ref())));
    }
    let write = match &method.output.kind {
        OutputKind::Scalar(_) => {
            imports.server(&["scalar"]);
            quote!(scalar(output))
        }
        OutputKind::Array(_) => {
            imports.server(&["array"]);
            quote!(array(output))
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
            let function = if ty.repr().is_some() { "values" } else { "documents" };
            imports.server(&[function]);
            let function = ident(function);
            quote!(#function(#root, #item, output))
        }
    };
    (quote!(output), write)
}
