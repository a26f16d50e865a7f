//! Declared types, and what a name of a type stands for.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{self, Use};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::raw::RawType;
use crate::load::{Entry, SpecFile, TypeEntry};
use crate::model::{BuiltIn, Form, Link, Named, Repr, Shape, Target, Type};
use crate::place::Node;

/// The types of the whole catalogue, by name.
pub(super) struct Types<'s> {
    declared: BTreeMap<&'s str, Declared<'s>>,
    /// Those whose names are refused. Whoever names one of them has made no other mistake.
    refused: BTreeSet<&'s str>,
}

struct Declared<'s> {
    named: Named,
    /// The values of an enumeration.
    values: BTreeSet<&'s str>,
    /// What else prose can name of it: the variant for other values, constants.
    others: BTreeSet<&'s str>,
    node: &'s Node,
}

impl<'s> Types<'s> {
    /// Collects the declarations of all files.
    pub(super) fn declared(files: &'s [SpecFile], found: &mut Diagnostics) -> Self {
        let (mut declared, mut refused): (BTreeMap<&str, Declared<'_>>, _) = (BTreeMap::new(), BTreeSet::new());
        for file in files {
            for entry in &file.types {
                if !names::check(&entry.name, Use::Type, &entry.node, true, found) {
                    refused.insert(entry.name.as_str());
                }
                if BuiltIn::named(&entry.name).is_some() {
                    let message = format!("the language has a type `{}` of its own", entry.name);
                    found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, &entry.node, message).help("give it another name"));
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
        Self { declared, refused }
    }

    /// Whether the name of a declared type is none that it can have.
    pub(super) fn is_refused(&self, name: &str) -> bool {
        self.refused.contains(name)
    }

    /// What a name stands for, in a file of this resource.
    pub(super) fn named(&self, name: &str, resource: Option<&str>, node: &Node, found: &mut Diagnostics) -> Option<Type> {
        if let Some(built_in) = BuiltIn::named(name) {
            return Some(Type::BuiltIn(built_in));
        }
        let Some(declared) = self.declared.get(name) else {
            let known = BuiltIn::names().chain(self.declared.keys().copied());
            found.push_near(Diagnostic::new(codes::UNKNOWN_TYPE, node, format!("unknown type `{name}`")), name, known);
            return None;
        };
        if let Some(owner) = &declared.named.resource
            && !declared.named.is_id
            && Some(owner.as_str()) != resource
        {
            let message = format!("`{name}` belongs to the resource `{owner}`, which a program may leave out");
            found.push(Diagnostic::new(codes::FOREIGN_TYPE, node, message).help("move it to a shared file"));
        }
        Some(Type::Declared(declared.named.clone()))
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
            found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "it has no `type`").help("`type: int`, for instance"));
            return None;
        };
        let place = if raw.list { node.key("type").item(0) } else { node.key("type") };
        let ty = self.named(&raw.name, resource, &place, found)?;
        let form = match (raw.list, separator) {
            (false, None) => Form::One,
            (true, None) => Form::List,
            (true, Some("")) => {
                let message = "with nothing between them, parts cannot be told apart";
                found.push(Diagnostic::new(codes::CONTRADICTION, &node.key("separator"), message).help("`separator: \",\"`, for instance"));
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

    /// Where a link in prose leads; an error is what was probably meant.
    pub(super) fn link(&self, target: &str, found: &mut Diagnostics) -> Result<Link, Option<String>> {
        let (name, member) = target.split_once("::").map_or((target, None), |(name, member)| (name, Some(member)));
        // The types with small names are those that every language has: there is nothing to tell of them.
        let linkable = |name: &&str| name.starts_with(|first: char| first.is_ascii_uppercase());
        if let Some(built_in) = Some(name).filter(linkable).and_then(BuiltIn::named) {
            return Ok(Link { target: Target::BuiltIn(built_in), member: member.map(str::to_owned) });
        }
        let Some(declared) = self.declared.get(name) else {
            let known = BuiltIn::names().filter(linkable).chain(self.declared.keys().copied());
            let closest = found.closest(name, known);
            return Err(closest.map(|name| member.map_or_else(|| name.to_owned(), |member| format!("{name}::{member}"))));
        };
        let is_unknown = |member: &&str| !declared.values.contains(member) && !declared.others.contains(member);
        if let Some(member) = member.filter(is_unknown) {
            let known = declared.values.iter().chain(&declared.others).copied();
            return Err(found.closest(member, known).map(|member| format!("{name}::{member}")));
        }
        Ok(Link { target: Target::Declared(declared.named.clone()), member: member.map(str::to_owned) })
    }

    /// The values of an enumeration; nothing for any other type.
    pub(super) fn values(&self, ty: &Type) -> Option<&BTreeSet<&'s str>> {
        match ty {
            Type::Declared(named) => {
                self.declared.get(named.name.as_str()).map(|declared| &declared.values).filter(|values| !values.is_empty())
            }
            Type::BuiltIn(_) => None,
        }
    }
}

fn declaration<'s>(entry: &'s Entry<TypeEntry>, resource: Option<&'s str>, found: &mut Diagnostics) -> Declared<'s> {
    let shape = match &entry.raw {
        TypeEntry::Id { .. } => Shape::Scalar(Repr::Int),
        TypeEntry::String(_) => Shape::Scalar(Repr::Text),
        TypeEntry::Number(raw) => {
            let wire = raw.wire.as_deref().or(Some(Repr::Int.name()));
            Shape::Scalar(self::wire(wire, &[Repr::Int, Repr::Long], &entry.node, found))
        }
        TypeEntry::Enum { raw, .. } => {
            Shape::Scalar(wire(raw.wire.as_deref(), &[Repr::Int, Repr::Text, Repr::Long, Repr::Float], &entry.node, found))
        }
        TypeEntry::Document { raw, .. } if raw.rest.is_some() => Shape::Open,
        TypeEntry::Document { .. } => Shape::Closed,
    };
    let values = match &entry.raw {
        TypeEntry::Enum { values, .. } => values.iter().map(|value| value.name.as_str()).collect(),
        _ => BTreeSet::new(),
    };
    let others = match &entry.raw {
        TypeEntry::Enum { other, .. } => other.iter().filter_map(|other| other.raw.name.as_deref()).chain([UNLISTED]).collect(),
        TypeEntry::Id { known, .. } => known.iter().map(|known| known.name.as_str()).collect(),
        _ => BTreeSet::new(),
    };
    let is_id = matches!(entry.raw, TypeEntry::Id { .. });
    let named = Named { name: entry.name.clone(), resource: resource.map(str::to_owned), is_id, shape };
    Declared { named, values, others, node: &entry.node }
}

/// How prose names the values of an enumeration that are not listed.
const UNLISTED: &str = "Unlisted";

/// What `wire:` says.
fn wire(name: Option<&str>, allowed: &[Repr], node: &Node, found: &mut Diagnostics) -> Repr {
    let Some(name) = name else {
        found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "it has no `wire`").help("`wire: int` or `wire: text`"));
        return Repr::Int;
    };
    match allowed.iter().find(|repr| repr.name() == name) {
        Some(repr) => *repr,
        None => {
            let known: Vec<_> = allowed.iter().map(|repr| repr.name()).collect();
            let message = format!("`{name}` is no wire type; there are {}", known.join(", "));
            let diagnostic = Diagnostic::new(codes::UNKNOWN_TYPE, &node.key("wire"), message).help("`wire: int`, for instance");
            found.push_near(diagnostic, name, known);
            Repr::Int
        }
    }
}
