//! Methods: the struct of each, its arguments and setters, and the handle that it stands on.

use std::collections::BTreeSet;
use std::fmt;
use std::rc::Rc;

use opennebula_catalogue::model::{self, Access, BuiltIn, Form, Named, Repr, Slot, Type};
use opennebula_catalogue::spelling::camel_case;

use super::families::{FamilyTrait, Traits};
use super::rust_type::RustType;

/// A method: a struct, and a function on a handle.
#[derive(Debug)]
pub struct Method<'c> {
    /// What it is made of.
    pub source: &'c model::Method,
    /// The name of the struct. The function has the name of the method.
    pub structure: String,
    /// The handle that the function is on.
    pub handle: HandlePath<'c>,
    /// The fields of the struct, in wire order.
    pub fields: Vec<Field<'c>>,
    /// What it gives.
    pub output: RustType,
    /// The trait that its handle has by it.
    pub family: Option<Rc<FamilyTrait<'c>>>,
    /// Whether its handle can wait by it.
    pub waits: bool,
    /// Whether it gives a list, of which items can be left out.
    pub is_list: bool,
    /// Whether what is sent can differ between releases.
    pub differs: bool,
}

/// The handle that a method is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandlePath<'c> {
    /// The module that it is in, which is also the function of the clients that gives it.
    pub module: &'c str,
    /// The number that it holds, of the object of the call.
    pub id: Option<&'c Named>,
}

/// A field of a method's struct.
#[derive(Clone, Debug)]
pub struct Field<'c> {
    /// The parameter that it is.
    pub slot: &'c Slot,
    /// Its type.
    pub ty: RustType,
    /// How a caller names it.
    pub role: Role,
    /// What its argument or its setter takes.
    pub accepts: Accepts,
}

/// How a caller names a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// By the handle; `new` takes it as an argument.
    Object,
    /// As an argument.
    Argument,
    /// By a setter.
    Setter,
}

/// What an argument or a setter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepts {
    /// A value of the field's type.
    Value,
    /// Whatever converts into it.
    Into,
    /// Whatever gives its items.
    Items,
}

impl<'c> Method<'c> {
    /// What `new` takes.
    pub fn arguments(&self) -> impl Iterator<Item = &Field<'c>> {
        self.fields.iter().filter(|field| field.role != Role::Setter)
    }

    /// What the function on the handle takes.
    pub fn handle_arguments(&self) -> impl Iterator<Item = &Field<'c>> {
        self.fields.iter().filter(|field| field.role == Role::Argument)
    }

    /// What has a setter.
    pub fn setters(&self) -> impl Iterator<Item = &Field<'c>> {
        self.fields.iter().filter(|field| field.role == Role::Setter)
    }

    /// The method as it is called: `vm(VmId).migrate(host: HostId) -> VmId`.
    pub fn signature(&self) -> String {
        let arguments: Vec<_> = self.handle_arguments().map(|field| format!("{}: {}", field.slot.name, field.ty)).collect();
        format!("{}.{}({}) -> {}", self.handle, self.source.name, arguments.join(", "), self.output)
    }

    /// Whether the file of the method names a release.
    pub fn names_releases(&self) -> bool {
        let source = self.source;
        !source.history.is_whole() || !source.earlier.is_empty() || source.slots.iter().any(differs_by_place)
    }
}

/// The function of a client that gives the handle: `vm(VmId)`, `vmpool()`.
impl fmt::Display for HandlePath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.module, self.id.map_or("", |id| &id.name))
    }
}

/// The family whose methods read an object.
const READING: &str = "info";

/// Decides what becomes of a method.
pub(super) fn method<'c>(
    catalogue: &model::Catalogue,
    resource: &'c model::Resource,
    object: &'c model::Object,
    source: &'c model::Method,
    families: &Traits<'c>,
    enums_of_some_releases: &BTreeSet<&str>,
) -> Method<'c> {
    let handle = handle(resource, object, source);
    let texts = source.params().filter(|param| param.is_required() && is_textual(&param.ty)).count();
    let field = |slot: &'c Slot| {
        let role = match source.subject.as_deref() {
            _ if !slot.is_required() => Role::Setter,
            Some(subject) if subject == slot.name && handle.id.is_some() => Role::Object,
            _ => Role::Argument,
        };
        Field { slot, ty: RustType::of_param(slot), role, accepts: accepts(slot, role == Role::Setter || texts == 1) }
    };
    let family = families.with(source);
    let reads = family.as_ref().is_some_and(|family| family.source.name == READING) && source.access == Access::Read;
    Method {
        source,
        structure: camel_case(&source.name),
        handle,
        fields: source.params().map(field).collect(),
        output: RustType::of_output(&source.output.kind).optional(source.untold_until().is_some()),
        family,
        waits: reads && handle.id.is_some(),
        is_list: catalogue.is_list(&source.output),
        differs: !source.earlier.is_empty()
            || source.untold_until().is_some()
            || source.slots.iter().any(|slot| differs(slot, enums_of_some_releases)),
    }
}

/// Whether what is sent at a place can differ between releases: not all have it, or its type holds what not all have.
fn differs(slot: &Slot, enums_of_some_releases: &BTreeSet<&str>) -> bool {
    let by_type = match &slot.ty {
        // A template can hold what only some releases keep, and a call what only some have.
        Type::BuiltIn(built_in) => matches!(built_in, BuiltIn::Calls | BuiltIn::Template),
        Type::Declared(named) => enums_of_some_releases.contains(named.name.as_str()),
    };
    by_type || differs_by_place(slot)
}

/// Whether not all releases have a place, or can be spared it.
fn differs_by_place(slot: &Slot) -> bool {
    !slot.history.is_whole() || slot.required_until.is_some() || slot.together.is_some()
}

/// The names of the enumerations of which not all releases know all values.
pub(super) fn enums_of_some_releases(catalogue: &model::Catalogue) -> BTreeSet<&str> {
    let of_some = |def: &&model::TypeDef| match &def.kind {
        model::TypeKind::Enum(of) => of.values.iter().any(|value| !value.history.is_whole()),
        _ => false,
    };
    catalogue.types().filter(of_some).map(|def| def.name.as_str()).collect()
}

fn handle<'c>(resource: &'c model::Resource, object: &'c model::Object, method: &model::Method) -> HandlePath<'c> {
    match (&method.subject, &resource.id) {
        (Some(_), Some(id)) => HandlePath { module: &object.name, id: Some(id) },
        // What is done to no object in particular is done to all of them.
        _ if object.name == resource.name => HandlePath { module: resource.pool.as_deref().unwrap_or(&object.name), id: None },
        _ => HandlePath { module: &object.name, id: None },
    }
}

/// An argument takes whatever converts into its type where no other argument could be mistaken for it: where it is the only text.
fn accepts(slot: &Slot, only_text: bool) -> Accepts {
    match slot.form {
        Form::List | Form::Joined(_) => Accepts::Items,
        Form::One if only_text && is_textual(&slot.ty) => Accepts::Into,
        Form::One => Accepts::Value,
    }
}

/// Whether a text, or what becomes one, may stand for a value of the type.
fn is_textual(ty: &Type) -> bool {
    match ty {
        Type::BuiltIn(BuiltIn::Template) => true,
        Type::BuiltIn(BuiltIn::YesNo) => false,
        ty => ty.repr() == Some(Repr::Text),
    }
}
