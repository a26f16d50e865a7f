//! The model to source files: which file holds what, and one module here for each kind of thing written.

mod answers;
mod dispatch;
mod docs;
mod documents;
mod enums;
mod families;
mod fields;
mod handles;
mod ident;
mod imports;
mod literal;
mod manifest;
mod method_docs;
mod method_wire;
mod methods;
mod modules;
mod reading;
mod scalars;
mod views;
mod wait;
mod writing;

use proc_macro2::TokenStream;
use quote::quote;

use opennebula_catalogue::model::{Repr, TypeDef, TypeKind};

use crate::plan::{Plan, Resource, TypeItem};

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

/// The files of the crate that are the same whatever the catalogue says. They are a crate of their own, `codegen/rust/frame`, so that an editor,
/// rustfmt and clippy see them.
const FRAME: [(&str, &str); 5] = [
    ("call.rs", include_str!("../../frame/src/call.rs")),
    ("client.rs", include_str!("../../frame/src/client.rs")),
    ("blocking.rs", include_str!("../../frame/src/blocking.rs")),
    (RELEASE, include_str!("../../frame/src/release.rs")),
    ("wait.rs", include_str!("../../frame/src/wait.rs")),
];

/// The one that only a catalogue with the method it calls has a use for.
const RELEASE: &str = "release.rs";

/// Writes the whole crate and hands out each file with its path, one after the other: tokens take many times the room of their text.
pub(crate) fn emit(plan: &Plan<'_>, take: impl FnMut(String, File)) {
    let mut files = Files(take);
    files.text("Cargo.toml", manifest::manifest(plan.catalogue));
    files.text("README.md", manifest::readme(plan.catalogue));
    files.text("rustfmt.toml", manifest::RUSTFMT.to_owned());
    files.rust("src/lib.rs", "spec/", modules::crate_root(plan));
    for (name, text) in FRAME.into_iter().filter(|(name, _)| *name != RELEASE || plan.tells_release()) {
        files.text(&format!("src/{name}"), crate::print::head(&format!("codegen/rust/frame/src/{name}")) + text);
    }
    files.rust("src/dispatch.rs", "spec/", dispatch::dispatch(plan));
    files.rust("src/families.rs", "spec/", families::families(plan));
    if !plan.fields.is_empty() {
        files.rust("src/fields.rs", "spec/", fields::fields(plan));
    }
    files.rust("src/ids.rs", "spec/", ids(&plan.ids));
    files.types("src/shared", &plan.shared, plan);
    for resource in &plan.resources {
        files.resource(resource, plan);
    }
}

/// All ids: they name what other resources have, and stand together whatever features there are.
fn ids(ids: &[TypeItem<'_>]) -> TokenStream {
    let imports = scalars::number_imports();
    let ids = ids.iter().map(|item| scalars::number(item.source, Repr::Int));
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

    fn resource(&mut self, resource: &Resource<'_>, plan: &Plan<'_>) {
        for object in &resource.objects {
            let folder = format!("src/{}", object.source.name);
            let origin = object.methods.first().map_or("spec/", |method| &method.source.node.file);
            self.rust(&format!("{folder}/mod.rs"), origin, modules::object(resource, object));
            if let Some(handle) = &object.handle {
                self.rust(&format!("{folder}/handle.rs"), origin, handles::handle(resource, object, handle));
            }
            if object.methods.is_empty() {
                continue;
            }
            self.rust(&format!("{folder}/methods/mod.rs"), origin, modules::methods(object));
            for method in &object.methods {
                let path = format!("{folder}/methods/{}.rs", method.source.name);
                self.rust(&path, &method.source.node.file, methods::method(method, plan.catalogue.oldest()));
            }
        }
        if !resource.types.is_empty() {
            self.types(&format!("src/{}/types", resource.source.name), &resource.types, plan);
        }
    }

    fn types(&mut self, folder: &str, types: &[TypeItem<'_>], plan: &Plan<'_>) {
        let mut origins = types.iter().map(|item| item.source.node.file.as_str());
        let first = origins.next().unwrap_or("spec/");
        let origin = if origins.all(|other| other == first) { first } else { "spec/" };
        self.rust(&format!("{folder}/mod.rs"), origin, modules::types(types));
        for item in types {
            self.rust(&format!("{folder}/{}.rs", item.module), &item.source.node.file, type_def(item, plan));
        }
    }
}

fn type_def(item: &TypeItem<'_>, plan: &Plan<'_>) -> TokenStream {
    let def = item.source;
    match &def.kind {
        TypeKind::Id(_) => number(def, Repr::Int),
        TypeKind::Number(repr) => number(def, *repr),
        TypeKind::String { secret } => scalars::string(def, *secret),
        TypeKind::Enum(of) => enums::enumeration(def, of),
        TypeKind::Document(of) => match &of.rest {
            Some(rest) => views::view(def, of, rest),
            None => documents::document(item, of, plan),
        },
    }
}

fn number(def: &TypeDef, repr: Repr) -> TokenStream {
    let (imports, number) = (scalars::number_imports(), scalars::number(def, repr));
    quote!(#imports #number)
}
