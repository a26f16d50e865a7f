//! The resolved catalogue: every name bound, every rule of the language kept.
//!
//! It answers what outputs ask: what a release reads ([`Method::slots_in`]), what a type is on the wire ([`Type::wire`]), whether a release has
//! a thing ([`History::has`]). An output that takes it apart to find out is doing the work again.

mod built_in;
mod declared;
mod documents;
mod literal;
mod methods;
mod prose;
mod release;
mod types;
mod wire;

pub use built_in::BuiltIn;
pub use declared::{Enum, Known, Other, TypeDef, TypeKind, Variant};
pub use documents::{Document, Earlier, Field, FieldGroup, GroupField, Presence};
pub use literal::Literal;
pub use methods::{Access, EarlierAnswer, EarlierForm, EarlierName, Fallback, Method, Output, OutputKind, Position, Sent, Slot, Together};
pub use prose::{Docs, Link, Piece, Prose, Target};
pub use release::{History, Release};
pub use types::{Form, Named, Type};
pub use wire::{Repr, Shape, Wire};

/// The whole catalogue.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// Releases of OpenNebula, oldest first; never empty in a catalogue without mistakes.
    pub releases: Vec<Release>,
    /// Types of the shared files, in order of name.
    pub shared: Vec<TypeDef>,
    /// Resources, in order of name.
    pub resources: Vec<Resource>,
    /// Methods that many resources have in the same form, in order of name.
    pub families: Vec<Family>,
    /// Groups of fields that many documents have, in order of name.
    pub groups: Vec<FieldGroup>,
}

impl Catalogue {
    /// All methods, by resource and object.
    pub fn methods(&self) -> impl Iterator<Item = &Method> {
        self.resources.iter().flat_map(Resource::methods)
    }

    /// All declared types, the shared ones first.
    pub fn types(&self) -> impl Iterator<Item = &TypeDef> {
        self.shared.iter().chain(self.resources.iter().flat_map(|resource| &resource.types))
    }

    /// The declaration of a type where it is used.
    pub fn declaration(&self, named: &Named) -> Option<&TypeDef> {
        self.types().find(|def| def.name == named.name)
    }

    /// Whether an answer is a list, or a document that is nothing but lists; but for lists of what may be anything.
    pub fn is_list(&self, output: &Output) -> bool {
        match &output.kind {
            OutputKind::Array(ty) => *ty != Type::BuiltIn(BuiltIn::Value),
            OutputKind::List { .. } => true,
            OutputKind::Document { ty: Type::Declared(named), .. } => {
                matches!(self.declaration(named).map(|def| &def.kind), Some(TypeKind::Document(document)) if document.is_pool())
            }
            OutputKind::Document { .. } | OutputKind::Scalar(_) | OutputKind::Constant(_) => false,
        }
    }

    /// A value of a parameter as it is sent at each of its positions. [`Literal::Empty`] is an empty array then.
    pub fn on_the_wire(&self, value: &Literal, ty: &Type, form: &Form) -> Literal {
        match (value, ty, form) {
            (Literal::Variant(name), Type::Declared(named), _) => {
                let values = match self.declaration(named).map(|def| &def.kind) {
                    Some(TypeKind::Enum(of)) => of.values.as_slice(),
                    _ => &[],
                };
                values.iter().find(|variant| variant.name == *name).map_or_else(|| value.clone(), |variant| variant.value.clone())
            }
            (Literal::Empty, _, Form::Joined(_)) => Literal::Text(String::new()),
            (Literal::Empty, Type::BuiltIn(built_in), Form::One) => built_in.default_value().unwrap_or(Literal::Empty),
            _ => value.clone(),
        }
    }

    /// The oldest release that the catalogue covers.
    pub fn oldest(&self) -> Option<Release> {
        self.releases.first().copied()
    }

    /// The newest release that the catalogue covers.
    pub fn newest(&self) -> Option<Release> {
        self.releases.last().copied()
    }
}

/// A method that many resources have in the same form.
#[derive(Clone, Debug)]
pub struct Family {
    /// Its name in the catalogue: `rename`.
    pub name: String,
    /// What all of them do, in words that fit each.
    pub docs: Docs,
    /// What all of them take besides the object of the call.
    pub params: Vec<FamilyParam>,
}

/// Something that all methods of a family take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyParam {
    /// Its name.
    pub name: String,
    /// Its type, or that of its items.
    pub ty: Type,
    /// How many values it holds.
    pub form: Form,
    /// Whether the methods themselves can do without it.
    pub has_default: bool,
    /// Whether it can be none.
    pub is_none_able: bool,
    /// Whether the server may be spared it at the end of a call.
    pub optional: bool,
}

impl From<&Slot> for FamilyParam {
    fn from(slot: &Slot) -> Self {
        Self {
            name: slot.name.clone(),
            ty: slot.ty.clone(),
            form: slot.form.clone(),
            has_default: !slot.is_required(),
            is_none_able: slot.is_none_able(),
            optional: slot.optional,
        }
    }
}

/// One resource with its pool and what belongs to it.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its name on the wire: `vm`.
    pub name: String,
    /// What it is.
    pub docs: Docs,
    /// How a sentence calls one: `machine`.
    pub noun: String,
    /// The type of its number.
    pub id: Option<Named>,
    /// The name of its pool on the wire: `vmpool`.
    pub pool: Option<String>,
    /// The types that it declares, in order of name.
    pub types: Vec<TypeDef>,
    /// Objects with methods, `vm` and `vmpool`, in order of name.
    pub objects: Vec<Object>,
}

impl Resource {
    /// All methods, by object.
    pub fn methods(&self) -> impl Iterator<Item = &Method> {
        self.objects.iter().flat_map(|object| &object.methods)
    }
}

/// What stands between the dots of wire names: `vm`, `vmpool`, `userquota`.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its name on the wire.
    pub name: String,
    /// Its methods, in the order of the catalogue.
    pub methods: Vec<Method>,
}
