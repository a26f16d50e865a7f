//! From what the files say to the model: names bound, types known, positions counted, releases ordered.

mod documents;
mod earlier;
mod enums;
mod families;
mod fixed;
mod groups;
mod guards;
mod links;
mod methods;
mod names;
mod nesting;
mod outputs;
mod params;
mod releases;
mod scope;
mod types;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use names::Use;
use releases::Releases;
use scope::Scope;
use types::Types;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::raw::RawKnown;
use crate::load::{Entry, Spec, SpecFile, TypeEntry};
use crate::model::{Catalogue, Known, Named, Repr, Resource, Shape, Type, TypeDef, TypeKind};
use crate::place::Node;

/// Resolves the whole catalogue. What has a mistake is left out of the result.
pub(crate) fn resolve(spec: &Spec) -> (Catalogue, Diagnostics) {
    let files = &spec.files;
    let mut found = Diagnostics::default();
    let releases = Releases::of(files, &mut found);
    let types = Types::declared(files, &mut found);
    let names: BTreeSet<&str> = files.iter().filter_map(|file| file.head.resource.as_deref()).collect();
    let (mut shared, mut resources) = (Vec::new(), BTreeMap::new());
    for file in files {
        let scope = Scope { types: &types, releases: &releases, resources: &names, resource: file.head.resource.as_deref() };
        let defs: Vec<TypeDef> = file.types.iter().filter_map(|entry| type_def(entry, &scope, &mut found)).collect();
        match &file.head.resource {
            None => {
                foreign_keys(file, &mut found);
                shared.extend(defs);
            }
            Some(name) => {
                let resource = resource(file, name, defs, &scope, &mut found);
                if let Some(earlier) = resources.insert(name.clone(), resource) {
                    let message = format!("the resource `{name}` is described in {} already", earlier.docs.node.file);
                    found.push(Diagnostic::new(codes::DUPLICATE_NAME, &file.node.key("resource"), message));
                }
            }
        }
    }
    distinct_objects(&resources, &mut found);
    nesting::check(shared.iter().chain(resources.values().flat_map(|resource| &resource.types)), &mut found);
    shared.sort_by(|one, other| one.name.cmp(&other.name));
    let families =
        families::families(&spec.families, &Scope { types: &types, releases: &releases, resources: &names, resource: None }, &mut found);
    let groups = groups::groups(&spec.groups, &Scope { types: &types, releases: &releases, resources: &names, resource: None }, &mut found);
    let resources: Vec<Resource> = resources.into_values().collect();
    earlier::same_methods(&resources, &releases, &mut found);
    (Catalogue { releases: releases.all, shared, resources, families, groups }, found)
}

/// A file without `resource` has nothing of one.
fn foreign_keys(file: &SpecFile, found: &mut Diagnostics) {
    let methods = (!file.methods.is_empty()).then_some("methods");
    if let Some(key) = file.head.of_a_resource().chain(methods).next() {
        let message = format!("a file with `{key}` describes a resource, and this one does not say which");
        found.push(Diagnostic::of_key(codes::MISSING_KEY, &file.node.key(key), message).help("begin it with `resource:`"));
    }
}

fn resource(file: &SpecFile, name: &str, mut types: Vec<TypeDef>, scope: &Scope<'_>, found: &mut Diagnostics) -> Resource {
    let head = &file.head;
    names::check(name, Use::Object, &file.node.key("resource"), false, found);
    if let Some(pool) = &head.pool {
        names::check(pool, Use::Object, &file.node.key("pool"), false, found);
    }
    if head.noun.is_none() {
        let message = format!("the resource `{name}` has no `noun`");
        found.push(
            Diagnostic::of_key(codes::MISSING_KEY, &file.node.key("resource"), message)
                .help("how a sentence calls one of them: `noun: machine`"),
        );
    }
    let id = head.id.as_ref().and_then(|id| self::id(id, &file.node.key("id"), scope, found));
    let objects = methods::objects(file, id.as_ref(), scope, found);
    types.sort_by(|one, other| one.name.cmp(&other.name));
    Resource {
        name: name.to_owned(),
        docs: scope.docs(head.summary.as_ref(), head.details.as_ref(), &file.node, found),
        noun: head.noun.clone().unwrap_or_default(),
        id,
        pool: head.pool.clone(),
        types,
        objects,
    }
}

fn id(name: &str, node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Named> {
    match scope.types.named(name, scope.resource, node, found)? {
        Type::Declared(named) if named.is_id => Some(named),
        _ => {
            found
                .push(Diagnostic::new(codes::MISPLACED_TYPE, node, format!("`{name}` is not one of `ids`")).help("declare it under `ids`"));
            None
        }
    }
}

fn type_def(entry: &Entry<TypeEntry>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<TypeDef> {
    let Entry { name, node, raw } = entry;
    let mut quiet = Diagnostics::default();
    // A name that was refused has its own diagnostic.
    if scope.types.is_refused(name) {
        return None;
    }
    let repr = match scope.types.named(name, scope.resource, node, &mut quiet)? {
        Type::Declared(Named { shape: Shape::Scalar(repr), .. }) => repr,
        _ => Repr::Int,
    };
    let (summary, details) = match raw {
        TypeEntry::Id { raw, .. } => (&raw.summary, &raw.details),
        TypeEntry::Number(raw) => (&raw.summary, &raw.details),
        TypeEntry::String(raw) => (&raw.summary, &raw.details),
        TypeEntry::Enum { raw, .. } => (&raw.summary, &raw.details),
        TypeEntry::Document { raw, .. } => (&raw.summary, &raw.details),
    };
    let kind = match raw {
        TypeEntry::Id { known, .. } => TypeKind::Id(known.iter().filter_map(|known| self::known(known, scope, found)).collect()),
        TypeEntry::Number(_) => TypeKind::Number(repr),
        TypeEntry::String(raw) => TypeKind::String { secret: raw.secret },
        TypeEntry::Enum { raw, values, other } => {
            TypeKind::Enum(enums::enumeration((raw, values, other.as_ref()), repr, node, scope, found))
        }
        TypeEntry::Document { raw, fields, includes } => TypeKind::Document(documents::document(raw, fields, includes, node, scope, found)),
    };
    Some(TypeDef { name: name.clone(), docs: scope.docs(summary.as_ref(), details.as_ref(), node, found), kind, node: node.clone() })
}

fn known(entry: &Entry<RawKnown>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Known> {
    let Entry { name, node, raw } = entry;
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    let is_named = names::check(name, Use::Constant, node, true, found);
    match raw.value {
        Some(value) if i32::try_from(value).is_ok() => is_named.then(|| Known { name: name.clone(), docs, value }),
        Some(_) => {
            found.push(Diagnostic::new(codes::BAD_VALUE, &node.key("value"), "the number of an object has 32 bits"));
            None
        }
        None => {
            found.push(Diagnostic::of_key(codes::MISSING_KEY, node, format!("`{name}` has no `value`")));
            None
        }
    }
}

/// No two resources have an object of one name.
fn distinct_objects(resources: &BTreeMap<String, Resource>, found: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &Resource> = BTreeMap::new();
    for resource in resources.values() {
        for object in &resource.objects {
            if let Some(other) = seen.insert(&object.name, resource) {
                let message = format!("`{}` and `{}` both have an object `{}`", resource.name, other.name, object.name);
                found.push(Diagnostic::new(codes::NAME_CLASH, &resource.docs.node.key("resource"), message));
            }
        }
    }
}
