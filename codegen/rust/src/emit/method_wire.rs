//! How a method stands on the wire: both sides of the call.

use proc_macro2::TokenStream;
use quote::quote;

use super::documents::is_scalar;
use super::ident;
use super::imports::Imports;
use super::literal;
use opennebula_catalogue::model::{Access, Fallback, Fixed, FixedValue, Form, Literal, Method, OutputKind, Param, Repr, Shape, Slot, Type};

/// What a client does: write parameters, read the answer.
pub(super) fn client_side(method: &Method, imports: &mut Imports) -> TokenStream {
    imports.codec(&["Access", "Answer", "DecodeError", "EncodeError", "Method", "Params"]);
    let name = ident(&method.structure);
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
    let output = output_type(&method.output.kind, imports);
    let writes: Vec<_> = method.sequence.iter().filter_map(|slot| write_slot(slot, method, imports)).collect();
    let params = if writes.is_empty() { quote!(_params) } else { quote!(params) };
    let (answer, read) = read_output(&method.output.kind);
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
fn history(method: &Method, imports: &mut Imports) -> TokenStream {
    let bounds = [("SINCE", &method.history.since), ("UNTIL", &method.history.until)];
    let bounds = bounds.into_iter().filter_map(|(name, release)| {
        let (name, release) = (ident(name), release_value(release.as_deref()?, imports)?);
        Some(quote!(const #name: Option<Release> = Some(#release);))
    });
    let bounds: Vec<_> = bounds.collect();
    quote!(#(#bounds)*)
}

/// A release as an expression; the model has none that are not two numbers.
pub(super) fn release_value(release: &str, imports: &mut Imports) -> Option<TokenStream> {
    let (major, minor) = release.split_once('.')?;
    let [major, minor] = [major, minor].map(|number| number.parse().map(literal::int).ok());
    imports.codec(&["Release"]);
    let (major, minor) = (major?, minor?);
    Some(quote!(Release::new(#major, #minor)))
}

/// What a server does: read parameters, write the answer.
pub(super) fn server_side(method: &Method, imports: &mut Imports) -> TokenStream {
    imports.server(&["ArgumentError", "Arguments", "ServerMethod"]);
    imports.server_value();
    let name = ident(&method.structure);
    let live = method.sequence.iter().filter(|slot| !matches!(slot, Slot::Fixed(fixed) if fixed.history.until.is_some()));
    let has_fixed = live.clone().any(|slot| matches!(slot, Slot::Fixed(_)));
    let fields = method.params.iter().map(|param| ident(&param.name));
    let reads: Vec<_> = live.filter_map(|slot| read_slot(slot, method, has_fixed, imports)).collect();
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

fn write_slot(slot: &Slot, method: &Method, imports: &mut Imports) -> Option<TokenStream> {
    let (history, call) = match slot {
        Slot::Param(index) => {
            let param = method.params.get(*index)?;
            (&param.history, write(param, imports))
        }
        Slot::Fixed(fixed) => (&fixed.history, write_fixed(fixed, method, imports)?),
    };
    // A parameter that came with its method needs no bound of its own.
    let since = history.since.as_deref().filter(|since| method.history.since.as_deref() != Some(since));
    let since = since.and_then(|release| release_value(release, imports)).map(|release| quote!(.since(#release)));
    let until = history.until.as_deref().and_then(|release| release_value(release, imports)).map(|release| quote!(.until(#release)));
    Some(quote!(params #since #until .#call?))
}

/// What is sent to those releases that read a place which no caller names.
fn write_fixed(fixed: &Fixed, method: &Method, imports: &mut Imports) -> Option<TokenStream> {
    match &fixed.value {
        FixedValue::Constant(value) => {
            let value = literal::default(value, &fixed.ty, &fixed.form, imports);
            let (label, function) = (&fixed.name, if fixed.optional { quote!(fixed_omit) } else { quote!(fixed) });
            Some(quote!(#function(#label, &#value)))
        }
        FixedValue::Of { param, values } => {
            let param = method.params.get(*param)?;
            let (label, value) = (&param.name, older(fixed, param, values, imports));
            Some(quote!(instead(#label, #value)))
        }
    }
}

/// The older form of a parameter, as an `Option` that is empty where there is none.
fn older(fixed: &Fixed, param: &Param, values: &[(Literal, Literal)], imports: &mut Imports) -> TokenStream {
    let field = ident(&param.name);
    if values.is_empty() && fixed.ty == param.ty {
        return if is_copy(&param.ty) { quote!(Some(self.#field)) } else { quote!(Some(self.#field.clone())) };
    }
    if values.is_empty() {
        imports.codec(&["Scalar"]);
        let ty = imports.ty(&fixed.ty);
        return quote!(self.#field.to_repr().try_into().ok().map(<#ty as Scalar>::from_repr));
    }
    let is_total = param.ty == Type::Bool && values.len() == 2;
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

fn write(param: &Param, imports: &mut Imports) -> TokenStream {
    let (name, label) = (ident(&param.name), &param.name);
    if let Form::Joined(separator) = &param.form {
        return quote!(joined(#label, &self.#name, #separator));
    }
    match (&param.fallback, param.optional) {
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
    match ty {
        Type::Int | Type::Long | Type::Float | Type::Bool => true,
        Type::Named(named) => matches!(named.shape, Shape::Scalar(repr) if repr != Repr::Text),
        _ => false,
    }
}

fn read_slot(slot: &Slot, method: &Method, as_statement: bool, imports: &mut Imports) -> Option<TokenStream> {
    match slot {
        Slot::Param(index) => {
            let param = method.params.get(*index)?;
            let (name, value) = (ident(&param.name), read(param, imports));
            Some(if as_statement { quote!(let #name = #value) } else { quote!(#name: #value) })
        }
        Slot::Fixed(fixed) => {
            let (ty, label) = (imports.formed(&fixed.ty, &fixed.form), &fixed.name);
            Some(quote!(params.arg::<#ty>(#label)?))
        }
    }
}

fn read(param: &Param, imports: &mut Imports) -> TokenStream {
    let label = &param.name;
    if let Form::Joined(separator) = &param.form {
        return quote!(params.joined(#label, #separator)?);
    }
    match (&param.fallback, param.optional) {
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

fn output_type(kind: &OutputKind, imports: &mut Imports) -> TokenStream {
    match kind {
        OutputKind::Scalar(ty) | OutputKind::Document { ty, .. } => imports.ty(ty),
        OutputKind::List { ty, .. } | OutputKind::Array(ty) => {
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
        OutputKind::Array(_) => quote!(answer.array()),
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
            let function = if is_scalar(ty) { "values" } else { "documents" };
            imports.server(&[function]);
            let function = ident(function);
            quote!(#function(#root, #item, output))
        }
    };
    (quote!(output), write)
}
