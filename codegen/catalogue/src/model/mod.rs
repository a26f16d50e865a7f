//! The resolved catalogue: every name bound, every rule of the language kept.
//!
//! Whatever the emitters need stands where they need it; they look nothing up and cannot fail.

mod methods;
mod types;

pub use methods::*;
pub use types::*;

use crate::place::Node;

/// The whole catalogue.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// Releases of OpenNebula, oldest first; never empty.
    pub releases: Vec<String>,
    /// Types of the shared files, in order of name.
    pub shared: Vec<TypeDef>,
    /// Resources, in order of name.
    pub resources: Vec<Resource>,
    /// Methods that many resources have in the same form, in order of name.
    pub families: Vec<Family>,
}

impl Catalogue {
    /// All methods, by resource and object.
    pub fn methods(&self) -> impl Iterator<Item = &Method> {
        self.resources.iter().flat_map(|resource| &resource.objects).flat_map(|object| &object.methods)
    }
}

/// A method that many resources have in the same form.
#[derive(Clone, Debug)]
pub struct Family {
    /// Its name in the catalogue: `rename`.
    pub name: String,
    /// What all of them do, in words that fit each.
    pub docs: Docs,
    /// What all of them take besides the object of the call, but for flags that may be left off.
    pub arguments: Vec<FamilyArgument>,
}

/// Something that all methods of a family take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyArgument {
    /// Its name.
    pub name: String,
    /// Its type, or that of its items.
    pub ty: Type,
    /// How many values it holds.
    pub form: Form,
    /// Whether the methods themselves can do without it.
    pub has_default: bool,
    /// Whether it can be none.
    pub is_option: bool,
}

/// Text for people, in Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Docs {
    /// What is described.
    pub node: Node,
    /// One sentence; empty where there is none.
    pub summary: String,
    /// More paragraphs, if any.
    pub details: Option<String>,
}

/// The releases that have a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The first one, where it is not the oldest release of the catalogue.
    pub since: Option<String>,
    /// The last one, where it is not the newest release of the catalogue.
    pub until: Option<String>,
}

/// One resource with its pool and what belongs to it; a module tree and a cargo feature.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its name on the wire and in Rust: `vm`.
    pub name: String,
    /// What it is.
    pub docs: Docs,
    /// How a sentence calls one: `machine`.
    pub noun: String,
    /// The type of its number.
    pub id: Option<Named>,
    /// The types only it uses, in order of name.
    pub types: Vec<TypeDef>,
    /// Objects with methods, `vm` and `vmpool`, in order of name.
    pub objects: Vec<Object>,
}

/// What stands between the dots of wire names: `vm`, `vmpool`, `userquota`. A module and one or two handles.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its name on the wire and in Rust.
    pub name: String,
    /// Its methods, in the order of the catalogue.
    pub methods: Vec<Method>,
}
