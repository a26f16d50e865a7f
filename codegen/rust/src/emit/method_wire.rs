//! How a method stands on the wire: both sides of the call.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::answers::{read_output, write_output};
use super::ident::ident;
use super::imports::Imports;
use super::literal;
use opennebula_catalogue::model::{self, Access, BuiltIn, Fallback, Form, Literal, Repr, Sent, Slot, Type};

use crate::plan::Method;

/// What a client does: write parameters, read the answer.
pub(super) fn client_side(method: &Method<'_>, imports: &mut Imports) -> TokenStream {
    imports.codec(&["Access", "Answer", "DecodeError", "EncodeError", "Method", "Params"]);
    let (name, output) = (ident(&method.structure), imports.rust(&method.output));
    let releases = method.differs.then(|| {
        // The struct of the method may have that name, where the file names no release.
        let release = if method.names_releases() {
            imports.codec(&["Release"]);
            quote!(Release)
        } else {
            quote!(crate::Release)
        };
        quote!(
            const RELEASES: &'static [#release] = crate::RELEASES;
        )
    });
    let list = method.is_list.then(|| {
        imports.codec(&["ListMethod"]);
        quote!(impl ListMethod for #name {})
    });
    let method = method.source;
    let wire_name = &method.wire_name;
    let access = match method.access {
        Access::Read => quote!(Access::Read),
        Access::Write => quote!(Access::Write),
    };
    let history = history(method, imports);
    let earlier = earlier(method, imports);
    let session = (!method.session).then(|| {
        quote!(
            const SESSION: bool = false;
        )
    });
    let writes: Vec<_> = method.slots.iter().map(|slot| write_slot(slot, method, imports)).collect();
    let params = if writes.is_empty() { quote!(_params) } else { quote!(params) };
    let (answer, read) = read_output(method, imports);
    let object = object(method);
    quote! {
        impl Method for #name {
            const NAME: &'static str = #wire_name;
            const ACCESS: Access = #access;
            #session
            #history
            #earlier
            #releases
            type Output = #output;

            fn write_params(&self, #params: &mut Params) -> Result<(), EncodeError> {
                #(#writes;)*
                Ok(())
            }

            #object

            fn read_output(#answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
                #read
            }
        }

        #list
    }
}

/// The releases that have the method, where not all do, and those that do not tell what is asked for.
fn history(method: &model::Method, imports: &mut Imports) -> TokenStream {
    let bounds = [("SINCE", method.history.since), ("UNTIL", method.history.until), ("UNTOLD_UNTIL", method.untold_until())];
    let bounds = bounds.into_iter().filter_map(|(name, release)| {
        let (name, release) = (ident(name), literal::release(release?, imports));
        Some(quote!(const #name: Option<Release> = Some(#release);))
    });
    let bounds: Vec<_> = bounds.collect();
    quote!(#(#bounds)*)
}

/// The methods that older releases had in its place.
fn earlier(method: &model::Method, imports: &mut Imports) -> Option<TokenStream> {
    let earlier = method.earlier.iter().map(|earlier| {
        let (name, until) = (&earlier.method, literal::release(earlier.until, imports));
        quote!((#until, #name))
    });
    let earlier: Vec<_> = earlier.collect();
    (!earlier.is_empty()).then(|| {
        quote!(
            const EARLIER: &'static [(Release, &'static str)] = &[#(#earlier),*];
        )
    })
}

/// What tells the number that an answer of an older release does not, or that it has in the place of another.
fn object(method: &model::Method) -> Option<TokenStream> {
    let untold = method.untold_until().and(method.subject.as_deref());
    let object = ident(method.known_answer().map(|slot| slot.name.as_str()).or(untold)?);
    Some(quote! {
        fn object(&self) -> Option<i32> {
            Some(self.#object.0)
        }
    })
}

/// What a server does: read parameters, write the answer.
pub(super) fn server_side(method: &Method<'_>, imports: &mut Imports) -> TokenStream {
    imports.server(&["ArgumentError", "Arguments", "ServerMethod"]);
    imports.server_value();
    let (name, method) = (ident(&method.structure), method.source);
    let has_fixed = method.slots.iter().any(|slot| !slot.is_param());
    let fields = method.params().map(|param| ident(&param.name));
    let reads: Vec<_> = method.slots.iter().map(|slot| read_slot(slot, method, has_fixed, imports)).collect();
    let (params, body) = match (reads.is_empty(), has_fixed) {
        (true, _) => (quote!(_params), quote!(Ok(Self))),
        (false, false) => (quote!(params), quote!(Ok(Self { #(#reads),* }))),
        // A place that is read and dropped must come in its turn.
        (false, true) => (quote!(params), quote!(#(#reads;)* Ok(Self { #(#fields),* }))),
    };
    let (output, write) = write_output(method, imports);
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
    // A parameter that came with its method needs no bound of its own, unless older releases have another method in its place.
    let came_with_it = |since| method.history.since == Some(since) && method.earlier.is_empty();
    let since = slot.history.since.filter(|since| !came_with_it(*since));
    let since = since.map(|release| literal::release(release, imports)).map(|release| quote!(.since(#release)));
    let until = slot.history.until.map(|release| literal::release(release, imports)).map(|release| quote!(.until(#release)));
    let guard = guard(slot, imports);
    quote!(params #since #until #guard .#call?)
}

/// The releases that demand what others may be spared.
fn guard(slot: &Slot, imports: &mut Imports) -> TokenStream {
    let required = slot.required_until.map(|until| literal::release(until, imports)).map(|until| quote!(.required_until(#until)));
    let together = slot.together.as_ref().map(|together| {
        let since = together.history.since.map(|since| literal::release(since, imports));
        match together.history.until.map(|until| literal::release(until, imports)) {
            Some(until) => quote!(.together(#since..=#until)),
            None => quote!(.together(#since..)),
        }
    });
    quote!(#required #together)
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

fn read_slot(slot: &Slot, method: &model::Method, as_statement: bool, imports: &mut Imports) -> TokenStream {
    let (ty, label, is_there) = (imports.formed(&slot.ty, &slot.form), &slot.name, is_there(slot, method, imports));
    let fallback = match &slot.sent {
        Sent::Given(fallback) => fallback,
        Sent::Older { .. } => {
            let older = older_name(slot);
            let is_left_off = slot.optional.then(|| quote!(&&!params.is_empty()));
            return quote!(let #older = if #is_there #is_left_off { Some(params.arg::<#ty>(#label)?) } else { None });
        }
        Sent::Constant(_) => {
            let optional = slot.optional;
            let guard = guard(slot, imports);
            let drop = quote!(params #guard.dropped::<#ty>(#label, #optional)?);
            return if slot.history.is_whole() || is_there.is_none() { drop } else { quote!(if #is_there { #drop; }) };
        }
    };
    let name = ident(&slot.name);
    let read = read(slot, fallback, imports);
    let read = match is_there {
        None => read,
        Some(condition) => {
            let otherwise = match fallback {
                Fallback::Required => quote!(params.meaning(#label, None)?),
                Fallback::NoneIs(_) => quote!(None),
                Fallback::Default(value) => literal::default(value, &slot.ty, &slot.form, imports),
            };
            quote!(if #condition { #read } else { #otherwise })
        }
    };
    let value = method.slots.iter().fold(read, |read, older| match &older.sent {
        Sent::Older { of, values } if *of == slot.name => {
            let (older_name, meaning) = (older_name(older), newer(older, slot, values, imports));
            quote!(match #older_name {
                Some(older) => params.meaning(#label, #meaning)?,
                None => #read,
            })
        }
        _ => read,
    });
    if as_statement { quote!(let #name = #value) } else { quote!(#name: #value) }
}

/// The variable that holds an older form of a parameter. A name may come again, but not in the same release.
fn older_name(older: &Slot) -> Ident {
    let until = older.history.until.map_or_else(String::new, |until| format!("_until_{}_{}", until.major, until.minor));
    ident(&format!("{}{until}", older.name))
}

/// Whether the reader's release has the position, where not all do.
fn is_there(slot: &Slot, method: &model::Method, imports: &mut Imports) -> Option<TokenStream> {
    let came_with_it = |since| method.history.since == Some(since) && method.earlier.is_empty();
    let since = slot.history.since.filter(|since| !came_with_it(*since)).map(|since| literal::release(since, imports));
    let until = slot.history.until.map(|until| literal::release(until, imports));
    match (since, until) {
        (None, None) => None,
        (Some(since), None) => Some(quote!(params.since(#since))),
        (None, Some(until)) => Some(quote!(params.until(#until))),
        (Some(since), Some(until)) => Some(quote!(params.since(#since) && params.until(#until))),
    }
}

/// What the older form `older` of a parameter means, as an `Option` that is empty where it means nothing.
fn newer(fixed: &Slot, param: &Slot, values: &[(Literal, Literal)], imports: &mut Imports) -> TokenStream {
    if values.is_empty() && fixed.ty == param.ty {
        return quote!(Some(older));
    }
    if values.is_empty() {
        imports.codec(&["Scalar"]);
        let ty = imports.ty(&param.ty);
        return match (fixed.ty.repr(), param.ty.repr()) {
            (Some(Repr::Int), Some(Repr::Long)) => quote!(Some(<#ty as Scalar>::from_repr(older.to_repr().into()))),
            (one, other) if one == other => quote!(Some(<#ty as Scalar>::from_repr(older.to_repr()))),
            _ => quote!(older.to_repr().try_into().ok().map(<#ty as Scalar>::from_repr)),
        };
    }
    let mut meaning = |old: &Literal| {
        let new = values.iter().find(|(_, other)| other == old).map(|(new, _)| literal::default(new, &param.ty, &param.form, imports));
        new.map_or_else(|| quote!(None), |new| quote!(Some(#new)))
    };
    if fixed.ty.repr() == Some(Repr::Bool) {
        let [yes, no] = [true, false].map(|flag| meaning(&Literal::Bool(flag)));
        return quote!(if older { #yes } else { #no });
    }
    let mut olds: Vec<&Literal> = Vec::new();
    for (_, old) in values {
        if !olds.contains(&old) {
            olds.push(old);
        }
    }
    let meanings: Vec<_> = olds.iter().map(|old| meaning(old)).collect();
    let olds = olds.iter().map(|old| match old {
        Literal::Text(text) if fixed.ty.repr() == Some(Repr::Text) && fixed.ty != Type::BuiltIn(BuiltIn::Text) => {
            imports.codec(&["Scalar"]);
            quote!(older.to_repr() == #text)
        }
        Literal::Text(text) => quote!(older == #text),
        old => {
            let old = literal::default(old, &fixed.ty, &fixed.form, imports);
            quote!(older == #old)
        }
    });
    quote!(#(if #olds { #meanings } else)* { None })
}

fn read(param: &Slot, fallback: &Fallback, imports: &mut Imports) -> TokenStream {
    let (label, guard) = (&param.name, guard(param, imports));
    if let Form::Joined(separator) = &param.form {
        return quote!(params.joined(#label, #separator)?);
    }
    match (fallback, param.optional) {
        (Fallback::Default(value), true) => {
            let default = literal::default(value, &param.ty, &param.form, imports);
            quote!(params #guard.arg_or_default(#label, #default)?)
        }
        (Fallback::Required | Fallback::Default(_), _) => quote!(params.arg(#label)?),
        (Fallback::NoneIs(none), optional) => {
            let none = literal::sentinel(none);
            let method = if optional { quote!(arg_or_omitted) } else { quote!(arg_or) };
            quote!(params #guard.#method(#label, &#none)?)
        }
    }
}
