//! The model to source files: which file holds what, and one module here for each kind of thing written.

mod client;
mod dispatch;
mod docs;
mod documents;
mod enums;
mod families;
mod handles;
mod imports;
mod literal;
mod manifest;
mod method_docs;
mod method_wire;
mod methods;
mod modules;
mod scalars;
mod views;
mod wait;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use opennebula_catalogue::model::{Catalogue, Resource, TypeDef, TypeKind};
use opennebula_catalogue::spelling::snake_case;

/// A file of the generated crate.
#[derive(Debug)]
pub(crate) enum File {
    /// Rust, and the catalogue file it was made from.
    Rust {
        /// Where it comes from.
        origin: String,
        /// What it holds.
        tokens: TokenStream,
    },
    /// Any other text.
    Text(String),
}

/// Writes the whole crate and hands out each file with its path, one after the other: tokens take many times the room of their text.
pub(crate) fn emit(catalogue: &Catalogue, take: impl FnMut(String, File)) {
    let mut files = Files(take);
    files.text("Cargo.toml", manifest::manifest(catalogue));
    files.text("rustfmt.toml", manifest::RUSTFMT.to_owned());
    files.rust("src/lib.rs", "spec/", modules::crate_root(catalogue));
    files.rust("src/call.rs", "spec/", client::call());
    files.rust("src/client.rs", "spec/", client::asynchronous());
    files.rust("src/blocking.rs", "spec/", client::blocking());
    files.rust("src/wait.rs", "spec/", wait::wait());
    files.rust("src/dispatch.rs", "spec/", dispatch::dispatch(catalogue));
    files.rust("src/families.rs", "spec/", families::families(catalogue));
    files.rust("src/ids.rs", "spec/", ids(catalogue));
    files.types("src/shared", &catalogue.shared);
    for resource in &catalogue.resources {
        files.resource(catalogue, resource);
    }
}

/// All ids: they name what other resources have, and stand together whatever features there are.
fn ids(catalogue: &Catalogue) -> TokenStream {
    let all = catalogue.shared.iter().chain(catalogue.resources.iter().flat_map(|resource| &resource.types));
    let mut ids: Vec<_> = all.filter(|def| matches!(def.kind, TypeKind::Id(_))).collect();
    ids.sort_by_key(|def| &def.name);
    let imports = scalars::number_imports();
    let ids = ids.into_iter().map(|def| scalars::number(def, opennebula_catalogue::model::Repr::Int));
    quote!(#imports #(#ids)*)
}

/// Where files go.
struct Files<F>(F);

impl<F: FnMut(String, File)> Files<F> {
    fn text(&mut self, path: &str, text: String) {
        (self.0)(path.into(), File::Text(text));
    }

    fn rust(&mut self, path: &str, origin: &str, tokens: TokenStream) {
        (self.0)(path.into(), File::Rust { origin: origin.into(), tokens });
    }

    fn resource(&mut self, catalogue: &Catalogue, resource: &Resource) {
        for object in &resource.objects {
            let folder = format!("src/{}", object.name);
            let origin = object.methods.first().map_or("spec/", |method| &method.node.file);
            self.rust(&format!("{folder}/mod.rs"), origin, modules::object(resource, object));
            if handles::is_needed(resource, object) {
                self.rust(&format!("{folder}/handle.rs"), origin, handles::handle(resource, object));
            }
            if object.methods.is_empty() {
                continue;
            }
            self.rust(&format!("{folder}/methods/mod.rs"), origin, modules::methods(object));
            for method in &object.methods {
                let path = format!("{folder}/methods/{}.rs", method.function);
                self.rust(&path, &method.node.file, methods::method(catalogue, object, method));
            }
        }
        if modules::has_module_types(&resource.types) {
            self.types(&format!("src/{}/types", resource.name), &resource.types);
        }
    }

    fn types(&mut self, folder: &str, types: &[TypeDef]) {
        let origin = types.first().map_or("spec/", |def| &def.node.file);
        self.rust(&format!("{folder}/mod.rs"), origin, modules::types(types));
        for def in types.iter().filter(|def| modules::in_module(def)) {
            self.rust(&format!("{folder}/{}.rs", snake_case(&def.name)), &def.node.file, type_def(def));
        }
    }
}

fn type_def(def: &TypeDef) -> TokenStream {
    match &def.kind {
        TypeKind::Id(_) => number(def, opennebula_catalogue::model::Repr::Int),
        TypeKind::Number(repr) => number(def, *repr),
        TypeKind::String { secret } => scalars::string(def, *secret),
        TypeKind::Enum(of) => enums::enumeration(def, of),
        TypeKind::Document(of) => match &of.rest {
            Some(rest) => views::view(def, of, rest),
            None => documents::document(def, of),
        },
    }
}

fn number(def: &TypeDef, repr: opennebula_catalogue::model::Repr) -> TokenStream {
    let (imports, number) = (scalars::number_imports(), scalars::number(def, repr));
    quote!(#imports #number)
}

/// A name as a token. The model has only names that are identifiers and no keywords.
fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
