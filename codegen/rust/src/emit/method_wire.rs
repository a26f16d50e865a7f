//! How a method stands on the wire: both sides of the call.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use super::imports::Imports;
use super::literal;
use opennebula_catalogue::model::{self, Access, BuiltIn, Fallback, Form, Literal, Output, OutputKind, Release, Repr, Sent, Slot, Type};

use crate::plan::Method;

/// What a client does: write parameters, read the answer.
pub(super) fn client_side(method: &Method<'_>, imports: &mut Imports) -> TokenStream {
    imports.codec(&["Access", "Answer", "DecodeError", "EncodeError", "Method", "Params"]);
    let (name, output) = (ident(&method.structure), imports.rust(&method.output));
    let method = method.source;
    let wire_name = &method.wire_name;
    let access = match method.access {
        Access::Read => quote!(Access::Read),
        Access::Write => quote!(Access::Write),
    };
    let history = history(method, imports);
    let session = (!method.session).then(|| {
        quote!(
            const SESSION: bool = false;
        )
    });
    let writes: Vec<_> = method.slots.iter().map(|slot| write_slot(slot, method, imports)).collect();
    let params = if writes.is_empty() { quote!(_params) } else { quote!(params) };
    let (answer, read) = read_output(&method.output);
    quote! {
        impl Method for #name {
            const NAME: &'static str = #wire_name;
            const ACCESS: Access = #access;
            #session
            #history
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

/// The releases that have the method, where not all do.
fn history(method: &model::Method, imports: &mut Imports) -> TokenStream {
    let bounds = [("SINCE", method.history.since), ("UNTIL", method.history.until)];
    let bounds = bounds.into_iter().filter_map(|(name, release)| {
        let (name, release) = (ident(name), release_value(release?, imports));
        Some(quote!(const #name: Option<Release> = Some(#release);))
    });
    let bounds: Vec<_> = bounds.collect();
    quote!(#(#bounds)*)
}

/// A release as an expression.
pub(super) fn release_value(release: Release, imports: &mut Imports) -> TokenStream {
    let [major, minor] = [release.major, release.minor].map(|number| literal::int(number.into()));
    imports.codec(&["Release"]);
    quote!(Release::new(#major, #minor))
}

/// What a server does: read parameters, write the answer.
pub(super) fn server_side(method: &Method<'_>, imports: &mut Imports) -> TokenStream {
    imports.server(&["ArgumentError", "Arguments", "ServerMethod"]);
    imports.server_value();
    let (name, method) = (ident(&method.structure), method.source);
    let has_fixed = method.slots.iter().any(Slot::is_unused);
    let fields = method.params().map(|param| ident(&param.name));
    let reads: Vec<_> = method.current_slots().map(|slot| read_slot(slot, has_fixed, imports)).collect();
    let (params, body) = match (reads.is_empty(), has_fixed) {
        (true, _) => (quote!(_params), quote!(Ok(Self))),
        (false, false) => (quote!(params), quote!(Ok(Self { #(#reads),* }))),
        // A place that is read and dropped must come in its turn.
        (false, true) => (quote!(params), quote!(#(#reads;)* Ok(Self { #(#fields),* }))),
    };
    let (output, write) = write_output(&method.output.kind, imports);
    quote! {
        #[cfg(feature = "server")]
        impl ServerMethod for #name {
            fn read_params(#params: &mut Arguments) -> Result<Self, ArgumentError> {
                #body
            }

            fn write_output(#output: &Self::Output) -> Value {
                #write
            }
        }
    }
}

fn write_slot(slot: &Slot, method: &model::Method, imports: &mut Imports) -> TokenStream {
    let call = match &slot.sent {
        Sent::Given(fallback) => write(slot, fallback, imports),
        Sent::Constant(value) => {
            let value = literal::default(value, &slot.ty, &slot.form, imports);
            let (label, function) = (&slot.name, if slot.optional { quote!(fixed_omit) } else { quote!(fixed) });
            quote!(#function(#label, &#value))
        }
        Sent::Older { of, values } => {
            let value = method.param(of).map(|param| older(slot, param, values, imports));
            quote!(instead(#of, #value))
        }
    };
    // A parameter that came with its method needs no bound of its own.
    let since = slot.history.since.filter(|since| method.history.since != Some(*since));
    let since = since.map(|release| release_value(release, imports)).map(|release| quote!(.since(#release)));
    let until = slot.history.until.map(|release| release_value(release, imports)).map(|release| quote!(.until(#release)));
    quote!(params #since #until .#call?)
}

/// The older form of a parameter, as an `Option` that is empty where there is none.
fn older(fixed: &Slot, param: &Slot, values: &[(Literal, Literal)], imports: &mut Imports) -> TokenStream {
    let field = ident(&param.name);
    if values.is_empty() && fixed.ty == param.ty {
        return if is_copy(&param.ty) { quote!(Some(self.#field)) } else { quote!(Some(self.#field.clone())) };
    }
    if values.is_empty() {
        imports.codec(&["Scalar"]);
        let ty = imports.ty(&fixed.ty);
        return quote!(self.#field.to_repr().try_into().ok().map(<#ty as Scalar>::from_repr));
    }
    let is_total = param.ty == Type::BuiltIn(BuiltIn::Bool) && values.len() == 2;
    let mut olds: Vec<&Literal> = Vec::new();
    for (_, old) in values {
        if !olds.contains(&old) {
            olds.push(old);
        }
    }
    let mut arms = Vec::new();
    for old in olds {
        let news = values.iter().filter(|(_, other)| other == old);
        let news: Vec<_> = news.map(|(new, _)| literal::default(new, &param.ty, &param.form, imports)).collect();
        let old = literal::default(old, &fixed.ty, &fixed.form, imports);
        arms.push(quote!(#(#news)|* => Some(#old),));
    }
    let rest = (!is_total).then(|| quote!(_ => None,));
    quote!(match &self.#field { #(#arms)* #rest })
}

fn write(param: &Slot, fallback: &Fallback, imports: &mut Imports) -> TokenStream {
    let (name, label) = (ident(&param.name), &param.name);
    if let Form::Joined(separator) = &param.form {
        return quote!(joined(#label, &self.#name, #separator));
    }
    match (fallback, param.optional) {
        (Fallback::Default(value), true) => {
            let default = literal::default(value, &param.ty, &param.form, imports);
            quote!(arg_unless(#label, &self.#name, &#default))
        }
        (Fallback::Required | Fallback::Default(_), _) => quote!(arg(#label, &self.#name)),
        (Fallback::NoneIs(none), optional) => {
            let none = literal::sentinel(none);
            let method = if optional { quote!(arg_or_omit) } else { quote!(arg_or) };
            quote!(#method(#label, self.#name.as_ref(), #none))
        }
    }
}

/// Whether a value of the type is copied by itself.
fn is_copy(ty: &Type) -> bool {
    ty.repr().is_some_and(|repr| !matches!(repr, Repr::Text | Repr::Any))
}

fn read_slot(slot: &Slot, as_statement: bool, imports: &mut Imports) -> TokenStream {
    let Some(fallback) = slot.fallback() else {
        let (ty, label) = (imports.formed(&slot.ty, &slot.form), &slot.name);
        return quote!(params.arg::<#ty>(#label)?);
    };
    let (name, value) = (ident(&slot.name), read(slot, fallback, imports));
    if as_statement { quote!(let #name = #value) } else { quote!(#name: #value) }
}

fn read(param: &Slot, fallback: &Fallback, imports: &mut Imports) -> TokenStream {
    let label = &param.name;
    if let Form::Joined(separator) = &param.form {
        return quote!(params.joined(#label, #separator)?);
    }
    match (fallback, param.optional) {
        (Fallback::Default(value), true) => {
            let default = literal::default(value, &param.ty, &param.form, imports);
            quote!(params.arg_or_default(#label, #default)?)
        }
        (Fallback::Required | Fallback::Default(_), _) => quote!(params.arg(#label)?),
        (Fallback::NoneIs(none), optional) => {
            let none = literal::sentinel(none);
            let method = if optional { quote!(arg_or_omitted) } else { quote!(arg_or) };
            quote!(params.#method(#label, &#none)?)
        }
    }
}

/// The name of the answer, and the expression that reads it.
fn read_output(output: &Output) -> (TokenStream, TokenStream) {
    let read = match &output.kind {
        OutputKind::Document { root, .. } if !output.earlier.is_empty() => {
            let earlier = output.earlier.iter().map(|earlier| &earlier.element);
            quote!(answer.document_of(&[#root, #(#earlier),*]))
        }
        OutputKind::Scalar(_) => quote!(answer.scalar()),
        OutputKind::Array(_) => quote!(answer.array()),
        OutputKind::Document { root, .. } => quote!(answer.document(#root)),
        OutputKind::List { ty, root, item } if ty.repr().is_some() => quote!(answer.values(#root, #item)),
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
