//! Everything about the crate that is decided before a token is written: modules, handles, names, types, which parameter is an argument and
//! which a setter, what converts, the traits of families, features.
//!
//! `emit` writes what stands here, and who compares two crates compares two plans.

mod built_in;
mod clashes;
pub mod codes;
mod families;
mod links;
mod methods;
mod names;
mod types;

use std::collections::BTreeMap;

use opennebula_catalogue::model::{self, Catalogue};
use opennebula_catalogue::spelling::snake_case;
use opennebula_catalogue::{Diagnostics, Node};

pub use self::families::{FamilyArgument, FamilyTrait};
pub use self::methods::{Accepts, Field, HandlePath, Method, Role};
pub use self::types::{Module, RustType};

pub(crate) use self::built_in::empty_constant;
pub(crate) use self::links::rustdoc;

/// The crate that a catalogue becomes.
#[derive(Debug)]
pub struct Plan<'c> {
    /// What it is made of.
    pub catalogue: &'c Catalogue,
    /// The resources, each a cargo feature of its name, in order of name.
    pub resources: Vec<Resource<'c>>,
    /// The types of shared files, at the root of the crate.
    pub shared: Vec<TypeItem<'c>>,
    /// The numbers of objects, at the root of the crate wherever they are declared.
    pub ids: Vec<TypeItem<'c>>,
    /// The traits of `families`.
    pub families: Vec<FamilyTrait<'c>>,
}

/// The method whose answer is the version of the server.
const TELLS_RELEASE: &str = "one.system.version";

impl<'c> Plan<'c> {
    /// All methods, each with its resource and its object.
    pub fn methods(&self) -> impl Iterator<Item = (&Resource<'c>, &Object<'c>, &Method<'c>)> {
        self.objects().flat_map(|(resource, object)| object.methods.iter().map(move |method| (resource, object, method)))
    }

    /// All objects, each with its resource.
    pub fn objects(&self) -> impl Iterator<Item = (&Resource<'c>, &Object<'c>)> {
        self.resources.iter().flat_map(|resource| resource.objects.iter().map(move |object| (resource, object)))
    }

    /// Whether the clients can ask a server for its release: the catalogue has the method that tells it.
    pub fn tells_release(&self) -> bool {
        self.methods().any(|(_, _, method)| method.source.wire_name == TELLS_RELEASE)
    }

    /// All declared types, each with the module that it is in.
    pub fn types(&self) -> impl Iterator<Item = (Module, &TypeItem<'c>)> {
        let root = self.shared.iter().chain(&self.ids).map(|item| (Module::Root, item));
        let own = self
            .resources
            .iter()
            .flat_map(|resource| resource.types.iter().map(|item| (Module::Resource(resource.source.name.clone()), item)));
        root.chain(own)
    }
}

/// A resource: a cargo feature, a module for each of its objects, and its types in the module of its name.
#[derive(Debug)]
pub struct Resource<'c> {
    /// What it is made of.
    pub source: &'c model::Resource,
    /// Its objects, in order of name.
    pub objects: Vec<Object<'c>>,
    /// Its types, in order of name, without ids.
    pub types: Vec<TypeItem<'c>>,
}

/// An object: a module, with a handle where methods stand on one.
#[derive(Debug)]
pub struct Object<'c> {
    /// What it is made of.
    pub source: &'c model::Object,
    /// Whether it has the name of its resource, and with it the resource's types.
    pub is_resource: bool,
    /// The handle in its module.
    pub handle: Option<Handle<'c>>,
    /// Its methods, in the order of the catalogue.
    pub methods: Vec<Method<'c>>,
}

/// A handle, `one.vm(id)` or `one.vmpool()`.
#[derive(Debug)]
pub struct Handle<'c> {
    /// The number that it takes.
    pub id: Option<RustType>,
    /// A method that stands on it.
    pub node: &'c Node,
}

/// A declared type: an item of the crate.
#[derive(Debug)]
pub struct TypeItem<'c> {
    /// What it is made of.
    pub source: &'c model::TypeDef,
    /// The module that it has for itself; ids stand together.
    pub module: String,
}

impl<'c> TypeItem<'c> {
    fn of(source: &'c model::TypeDef) -> Self {
        Self { source, module: snake_case(&source.name) }
    }
}

/// Decides what the crate is. An error is what the language allows and Rust, or the rest of the crate, does not.
pub fn plan(catalogue: &Catalogue) -> Result<Plan<'_>, Diagnostics> {
    let plan = decide(catalogue);
    let mut found = Diagnostics::default();
    names::check(&plan, &mut found);
    clashes::check(&plan, &mut found);
    found.or(plan)
}

fn decide(catalogue: &Catalogue) -> Plan<'_> {
    let families = families::traits(catalogue);
    let (mut ids, shared) = ids_and_others(&catalogue.shared);
    let mut resources = Vec::new();
    for source in &catalogue.resources {
        let (own_ids, types) = ids_and_others(&source.types);
        ids.extend(own_ids);
        resources.push(Resource { source, objects: objects(source, &families), types });
    }
    ids.sort_by_key(|item| &item.source.name);
    // A family that no method follows is no trait.
    let is_followed = |family: &FamilyTrait<'_>| !family.members.is_empty();
    Plan { catalogue, resources, shared, ids, families: families.into_iter().filter(is_followed).collect() }
}

/// Ids stand together at the root of the crate; all other types have a file each.
fn ids_and_others(types: &[model::TypeDef]) -> (Vec<TypeItem<'_>>, Vec<TypeItem<'_>>) {
    types.iter().map(TypeItem::of).partition(|item| matches!(item.source.kind, model::TypeKind::Id(_)))
}

fn objects<'c>(resource: &'c model::Resource, families: &[FamilyTrait<'c>]) -> Vec<Object<'c>> {
    let mut objects: Vec<Object<'c>> = Vec::new();
    for source in &resource.objects {
        let methods = source.methods.iter().map(|method| methods::method(resource, source, method, families)).collect();
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
