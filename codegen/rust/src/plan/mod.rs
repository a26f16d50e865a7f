//! Everything about the crate that is decided before a token is written: modules, handles, names, types, which parameter is an argument and
//! which a setter, what converts, the traits of families, features.
//!
//! `emit` writes what stands here, and who compares two crates compares two plans.

mod built_in;
mod clashes;
pub mod codes;
mod documents;
mod families;
mod links;
mod methods;
mod names;
mod rust_type;
mod shape;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use opennebula_catalogue::Diagnostics;
use opennebula_catalogue::model::{self, Catalogue};

pub use self::documents::{By, Conversion, FieldTrait, Given, Source, TraitFunction};
pub use self::families::{FamilyArgument, FamilyTrait};
pub use self::methods::{Accepts, Field, HandlePath, Method, Role};
pub use self::rust_type::{Module, RustType};
pub use self::shape::{Handle, Object, Plan, Resource, TypeItem};

use self::documents::Documents;

pub(crate) use self::built_in::empty_constant;
pub(crate) use self::links::rustdoc;

/// Decides what the crate is. An error is what the language allows and Rust, or the rest of the crate, does not.
pub fn plan(catalogue: &Catalogue) -> Result<Plan<'_>, Diagnostics> {
    let plan = decide(catalogue);
    let mut found = Diagnostics::default();
    names::check(&plan, &mut found);
    clashes::check(&plan, &mut found);
    found.or(plan)
}

fn decide(catalogue: &Catalogue) -> Plan<'_> {
    let families = families::Traits::of(catalogue);
    let documents = Documents::of(catalogue);
    let (mut ids, shared) = ids_and_others(&catalogue.shared, &documents);
    let enums_of_some_releases = methods::enums_of_some_releases(catalogue);
    let mut resources = Vec::new();
    for source in &catalogue.resources {
        let (own_ids, types) = ids_and_others(&source.types, &documents);
        ids.extend(own_ids);
        resources.push(Resource { source, objects: objects(catalogue, source, &families, &enums_of_some_releases), types });
    }
    ids.sort_by_key(|item| &item.source.name);
    // A family that no method follows is no trait.
    Plan { catalogue, resources, shared, ids, families: families.followed(), fields: documents.traits(catalogue) }
}

/// Ids stand together at the root of the crate; all other types have a file each.
fn ids_and_others<'c>(types: &'c [model::TypeDef], documents: &Documents<'c>) -> (Vec<TypeItem<'c>>, Vec<TypeItem<'c>>) {
    let item = |def| TypeItem::of(def, documents.conversions(def));
    types.iter().map(item).partition(|item| matches!(item.source.kind, model::TypeKind::Id(_)))
}

fn objects<'c>(
    catalogue: &Catalogue,
    resource: &'c model::Resource,
    families: &families::Traits<'c>,
    enums_of_some_releases: &BTreeSet<&str>,
) -> Vec<Object<'c>> {
    let mut objects: Vec<Object<'c>> = Vec::new();
    for source in &resource.objects {
        let methods = source.methods.iter();
        let methods =
            methods.map(|method| methods::method(catalogue, resource, source, method, families, enums_of_some_releases)).collect();
        objects.push(Object { source, is_resource: source.name == resource.name, handle: None, methods });
    }
    // The methods of one object may stand on the handle of another.
    let mut handles: BTreeMap<&str, Handle<'c>> = BTreeMap::new();
    for method in objects.iter().flat_map(|object| &object.methods) {
        let handle = handles.entry(method.handle.module).or_insert(Handle { id: None, node: &method.source.node });
        if let Some(id) = method.handle.id {
            handle.id = Some(RustType::declared(id));
        }
    }
    for object in &mut objects {
        object.handle = handles.remove(object.source.name.as_str());
    }
    objects
}
