//! The types that a file names, and the `use` lines that bring them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ident::ident;
use crate::plan::{Module, RustType};
use opennebula_catalogue::model::{Form, Type};

/// Collects what a file uses while its code is written.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// Names by the module they come from.
    always: BTreeMap<String, BTreeSet<String>>,
    /// The same, for code behind the feature `server`.
    server: BTreeMap<String, BTreeSet<String>>,
}

impl Imports {
    /// Uses a name of the runtime's `codec`, what every client needs to read and write.
    pub(super) fn codec(&mut self, names: &[&str]) {
        self.add("opennebula_runtime::codec", names);
    }

    /// Uses a name of the runtime's `server`, behind the feature of that name.
    pub(super) fn server(&mut self, names: &[&str]) {
        let module = self.server.entry("opennebula_runtime::server".into()).or_default();
        module.extend(names.iter().map(|&name| name.to_owned()));
    }

    /// A value of XML-RPC, in code behind the feature `server`.
    pub(super) fn server_value(&mut self) {
        self.server.entry(Module::Wire.to_string()).or_default().insert("Value".into());
    }

    /// Uses names of a module.
    pub(super) fn add(&mut self, module: &str, names: &[&str]) {
        let module = self.always.entry(module.into()).or_default();
        module.extend(names.iter().map(|&name| name.to_owned()));
    }

    /// A type by its name.
    pub(super) fn rust(&mut self, ty: &RustType) -> TokenStream {
        match ty {
            RustType::Plain("()") => quote!(()),
            RustType::Plain(name) => {
                let name = ident(name);
                quote!(#name)
            }
            RustType::Path { module, name } => {
                self.add(&module.to_string(), &[name]);
                let name = ident(name);
                quote!(#name)
            }
            RustType::Vec(item) => {
                let item = self.rust(item);
                quote!(Vec<#item>)
            }
            RustType::Option(inner) => {
                let inner = self.rust(inner);
                quote!(Option<#inner>)
            }
        }
    }

    /// A type of the catalogue by its name.
    pub(super) fn ty(&mut self, ty: &Type) -> TokenStream {
        self.rust(&RustType::of(ty))
    }

    /// The type of a list or of one value.
    pub(super) fn formed(&mut self, ty: &Type, form: &Form) -> TokenStream {
        self.rust(&RustType::formed(ty, form))
    }

    /// A name at the root of the crate.
    pub(super) fn root(&mut self, name: &str) -> TokenStream {
        self.add("crate", &[name]);
        let name = ident(name);
        quote!(#name)
    }

    /// The `use` lines; `own` is the type that the file defines itself.
    pub(super) fn into_tokens(mut self, own: &str) -> TokenStream {
        for names in self.always.values_mut() {
            names.remove(own);
        }
        for (module, names) in &self.always {
            if let Some(server) = self.server.get_mut(module) {
                server.retain(|name| !names.contains(name));
            }
        }
        let always = lines(&self.always, &quote!());
        let server = lines(&self.server, &quote!(#[cfg(feature = "server")]));
        quote!(#(#always)* #(#server)*)
    }
}

fn lines(modules: &BTreeMap<String, BTreeSet<String>>, attribute: &TokenStream) -> Vec<TokenStream> {
    let line = |(module, names): (&String, &BTreeSet<String>)| {
        let path = module.split("::").map(|part| {
            if part == "crate" {
                quote!(crate)
            } else {
                let part = format_ident!("{part}");
                quote!(#part)
            }
        });
        let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
        match names.as_slice() {
            [name] => quote!(#attribute use #(#path)::*::#name;),
            names => quote!(#attribute use #(#path)::*::{#(#names),*};),
        }
    };
    let mut modules: Vec<_> = modules.iter().filter(|(_, names)| !names.is_empty()).collect();
    modules.sort_by_key(|(module, _)| (rank(module), module.as_str()));
    modules.into_iter().map(line).collect()
}

/// The standard library comes first, this crate last.
fn rank(module: &str) -> u8 {
    match module.split("::").next() {
        Some("std") => 0,
        Some("crate") => 2,
        _ => 1,
    }
}
