//! The shape of the crate: resources, objects, handles, types.

use std::rc::Rc;

use opennebula_catalogue::Node;
use opennebula_catalogue::model::{self, Catalogue};
use opennebula_catalogue::spelling::snake_case;

use super::documents::{Conversion, FieldTrait};
use super::families::FamilyTrait;
use super::methods::Method;
use super::rust_type::{Module, RustType};

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
    pub families: Vec<Rc<FamilyTrait<'c>>>,
    /// The traits of `fields`.
    pub fields: Vec<FieldTrait<'c>>,
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
    /// The conversions between it and the documents that it includes.
    pub conversions: Vec<Conversion<'c>>,
}

impl<'c> TypeItem<'c> {
    pub(super) fn of(source: &'c model::TypeDef, conversions: Vec<Conversion<'c>>) -> Self {
        Self { source, module: snake_case(&source.name), conversions }
    }
}
