//! Declared types, and what a name of a type stands for.

use std::collections::BTreeMap;

use super::names::{self, Use};
use crate::diagnostic::{Diagnostic, Diagnostics, closest, codes};
use crate::load::raw::RawType;
use crate::load::{Entry, SpecFile, TypeEntry};
use crate::model::{Composite, Form, Home, Named, Repr, Shape, Type};
use crate::place::Node;

/// The types of the whole catalogue, by name.
pub(super) struct Types<'s> {
    declared: BTreeMap<&'s str, Declared<'s>>,
}

struct Declared<'s> {
    named: Named,
    /// The resource that alone may use it.
    owner: Option<&'s str>,
    /// The values of an enumeration.
    values: Vec<&'s str>,
    /// What else prose can name of it: the variant for other values, constants.
    others: Vec<&'s str>,
    node: &'s Node,
}

/// Types of the runtime that prose can link to.
const RUNTIME: &[&str] = &["MonthRange", "Period", "PermissionChange", "PoolRange", "Template", "Timestamp"];

/// Types of the runtime that are used like declared ones.
const READY_MADE: [(&str, Shape); 5] = [
    ("AclUser", Shape::Scalar(Repr::Text)),
    ("AclResources", Shape::Scalar(Repr::Text)),
    ("AclRights", Shape::Scalar(Repr::Text)),
    ("AclZone", Shape::Scalar(Repr::Text)),
    ("Permissions", Shape::Closed),
];

/// What the language has by itself.
const BUILT_IN: [(&str, Type); 14] = [
    ("int", Type::Int),
    ("long", Type::Long),
    ("float", Type::Float),
    ("bool", Type::Bool),
    ("yes_no", Type::YesNo),
    ("text", Type::Text),
    ("time", Type::Time),
    ("value", Type::Value),
    ("Template", Type::Template),
    ("PoolRange", Type::Composite(Composite::PoolRange)),
    ("Period", Type::Composite(Composite::Period)),
    ("MonthRange", Type::Composite(Composite::MonthRange)),
    ("PermissionChange", Type::Composite(Composite::PermissionChange)),
    ("Calls", Type::Composite(Composite::Calls)),
];

/// The names of the types that no file declares.
pub(crate) fn built_in<'n>() -> impl Iterator<Item = &'n str> {
    BUILT_IN.iter().map(|(name, _)| *name).chain(READY_MADE.iter().map(|(name, _)| *name))
}

impl<'s> Types<'s> {
    /// Collects the declarations of all files.
    pub(super) fn declared(files: &'s [SpecFile], found: &mut Diagnostics) -> Self {
        let mut declared: BTreeMap<&str, Declared<'_>> = BTreeMap::new();
        for file in files {
            for entry in &file.types {
                if !names::check(&entry.name, Use::Type, &entry.node, true, found) {
                    continue;
                }
                if READY_MADE.iter().any(|(ready_made, _)| *ready_made == entry.name) {
                    let message = format!("the language has a type `{}` of its own", entry.name);
                    found.push(Diagnostic::of_key(codes::RESERVED_NAME, &entry.node, message).help("give it another name"));
                    continue;
                }
                if let Some(other) = declared.get(entry.name.as_str()) {
                    let message = format!("there is another type `{}`, in {}", entry.name, other.node.file);
                    found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, &entry.node, message).help("rename one of the two, or share one"));
                    continue;
                }
                declared.insert(&entry.name, declaration(entry, file.head.resource.as_deref(), found));
            }
        }
        Self { declared }
    }

    /// What a name stands for, in a file of this resource.
    pub(super) fn named(&self, name: &str, resource: Option<&str>, node: &Node, found: &mut Diagnostics) -> Option<Type> {
        if let Some((_, built_in)) = BUILT_IN.iter().find(|(built_in, _)| *built_in == name) {
            return Some(built_in.clone());
        }
        if let Some((name, shape)) = READY_MADE.iter().find(|(ready_made, _)| *ready_made == name) {
            return Some(Type::Named(Named { name: (*name).to_owned(), home: Home::Runtime, shape: *shape }));
        }
        let Some(declared) = self.declared.get(name) else {
            let known = built_in().chain(self.declared.keys().copied());
            found.push(Diagnostic::new(codes::UNKNOWN_TYPE, node, format!("unknown type `{name}`")).suggest(name, known));
            return None;
        };
        if let Some(owner) = declared.owner
            && declared.named.home != Home::Ids
            && Some(owner) != resource
        {
            let message = format!("`{name}` belongs to the resource `{owner}`, whose feature may be off");
            found.push(Diagnostic::new(codes::FOREIGN_TYPE, node, message).help("move it to a shared file"));
        }
        Some(Type::Named(declared.named.clone()))
    }

    /// A type where it is used, with how many there are of it.
    pub(super) fn formed(
        &self,
        raw: Option<&RawType>,
        separator: Option<&str>,
        resource: Option<&str>,
        node: &Node,
        found: &mut Diagnostics,
    ) -> Option<(Type, Form)> {
        let Some(raw) = raw else {
            found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "it has no `type`"));
            return None;
        };
        let place = if raw.list { node.key("type").item(0) } else { node.key("type") };
        let ty = self.named(&raw.name, resource, &place, found)?;
        let form = match (raw.list, separator) {
            (false, None) => Form::One,
            (true, None) => Form::List,
            (true, Some("")) => {
                found.push(Diagnostic::new(
                    codes::CONTRADICTION,
                    &node.key("separator"),
                    "with nothing between them, parts cannot be told apart",
                ));
                return None;
            }
            (true, Some(separator)) => Form::Joined(separator.to_owned()),
            (false, Some(_)) => {
                let message = "`separator` is for lists, and the type is not one";
                found.push(
                    Diagnostic::of_key(codes::CONTRADICTION, &node.key("separator"), message).help(format!("write `[{}]`", raw.name)),
                );
                return None;
            }
        };
        Some((ty, form))
    }

    /// The path in Rust of a type, or of a value of an enumeration; an error is what was probably meant.
    pub(super) fn path(&self, target: &str) -> Result<String, Option<String>> {
        let (name, value) = target.split_once("::").map_or((target, None), |(name, value)| (name, Some(value)));
        if RUNTIME.contains(&name) || READY_MADE.iter().any(|(ready_made, _)| *ready_made == name) {
            return Ok(format!("crate::{target}"));
        }
        let Some(declared) = self.declared.get(name) else {
            let known = RUNTIME.iter().copied().chain(self.declared.keys().copied());
            return Err(closest(name, known).map(|name| value.map_or_else(|| name.to_owned(), |value| format!("{name}::{value}"))));
        };
        let mut members = declared.values.iter().chain(&declared.others).copied();
        if let Some(value) = value.filter(|value| !members.clone().any(|member| member == *value)) {
            return Err(closest(value, &mut members).map(|value| format!("{name}::{value}")));
        }
        Ok(match &declared.named.home {
            Home::Runtime | Home::Ids | Home::Shared => format!("crate::{target}"),
            Home::Resource(resource) => format!("crate::{resource}::{target}"),
        })
    }

    /// The values of an enumeration.
    pub(super) fn values(&self, name: &str) -> &[&'s str] {
        self.declared.get(name).map_or(&[], |declared| &declared.values)
    }
}

fn declaration<'s>(entry: &'s Entry<TypeEntry>, resource: Option<&'s str>, found: &mut Diagnostics) -> Declared<'s> {
    let shape = match &entry.raw {
        TypeEntry::Id { .. } => Shape::Scalar(Repr::Int),
        TypeEntry::String(_) => Shape::Scalar(Repr::Text),
        TypeEntry::Number(raw) => Shape::Scalar(wire(raw.wire.as_deref().or(Some("int")), &[Repr::Int, Repr::Long], &entry.node, found)),
        TypeEntry::Enum { raw, .. } => {
            Shape::Scalar(wire(raw.wire.as_deref(), &[Repr::Int, Repr::Text, Repr::Long, Repr::Float], &entry.node, found))
        }
        TypeEntry::Document { raw, .. } if raw.rest.is_some() => Shape::Open,
        TypeEntry::Document { .. } => Shape::Closed,
    };
    let home = match (&entry.raw, resource) {
        (TypeEntry::Id { .. }, _) => Home::Ids,
        (_, None) => Home::Shared,
        (_, Some(resource)) => Home::Resource(resource.to_owned()),
    };
    let values = match &entry.raw {
        TypeEntry::Enum { values, .. } => values.iter().map(|value| value.name.as_str()).collect(),
        _ => Vec::new(),
    };
    let others = match &entry.raw {
        TypeEntry::Enum { other, .. } => other.iter().filter_map(|other| other.raw.name.as_deref()).chain(["Unlisted"]).collect(),
        TypeEntry::Id { known, .. } => known.iter().map(|known| known.name.as_str()).collect(),
        _ => Vec::new(),
    };
    Declared { others, named: Named { name: entry.name.clone(), home, shape }, owner: resource, values, node: &entry.node }
}

/// What `wire:` says.
fn wire(name: Option<&str>, allowed: &[Repr], node: &Node, found: &mut Diagnostics) -> Repr {
    let Some(name) = name else {
        found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "it has no `wire`").help("`wire: int` or `wire: text`"));
        return Repr::Int;
    };
    let spelled = |repr: &Repr| match repr {
        Repr::Int => "int",
        Repr::Long => "long",
        Repr::Float => "float",
        Repr::Bool => "bool",
        Repr::Text => "text",
    };
    match allowed.iter().find(|repr| spelled(repr) == name) {
        Some(repr) => *repr,
        None => {
            let known: Vec<_> = allowed.iter().map(spelled).collect();
            let message = format!("`{name}` is no wire type; there are {}", known.join(", "));
            found.push(Diagnostic::new(codes::UNKNOWN_TYPE, &node.key("wire"), message).suggest(name, known));
            Repr::Int
        }
    }
}
