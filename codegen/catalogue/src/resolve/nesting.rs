//! Types that would hold themselves, and so would have no end.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, codes};
use crate::model::{Form, Type, TypeDef, TypeKind};
use crate::place::Node;

/// Looks at all types of the catalogue.
pub(super) fn check<'d>(types: impl Iterator<Item = &'d TypeDef>, found: &mut Diagnostics) {
    let held: BTreeMap<&str, Vec<Held<'_>>> = types.map(|def| (def.name.as_str(), held(def))).collect();
    for (name, holds) in &held {
        for one in holds.iter().filter(|one| reaches(one.name, name, &held)) {
            let message = format!("a `{name}` would hold another `{name}`, and that another, without end");
            found.push(Diagnostic::new(one.code, &one.node.key("type"), message).help(one.help));
        }
    }
}

/// A type that another holds in full.
struct Held<'d> {
    name: &'d str,
    node: &'d Node,
    code: Code,
    help: &'static str,
}

/// What a value of the type holds in full: what may be in a list does not count.
fn held(def: &TypeDef) -> Vec<Held<'_>> {
    match &def.kind {
        TypeKind::Document(document) => {
            let single = document.fields.iter().filter(|field| field.form == Form::One);
            let help = "only a list can hold what holds it: a list may be empty";
            single.filter_map(|field| named(&field.ty, &field.docs.node, codes::BAD_FIELD, help)).collect()
        }
        TypeKind::Enum(of) => {
            let help = "`int`, for instance, or one of `ids`, `numbers` or `strings`";
            of.other.iter().filter_map(|other| named(&other.holds, &other.docs.node, codes::BAD_ENUM_VALUE, help)).collect()
        }
        TypeKind::Id(_) | TypeKind::Number(_) | TypeKind::String { .. } => Vec::new(),
    }
}

/// A declared type as what is held.
fn named<'d>(ty: &'d Type, node: &'d Node, code: Code, help: &'static str) -> Option<Held<'d>> {
    match ty {
        Type::Declared(named) => Some(Held { name: &named.name, node, code, help }),
        Type::BuiltIn(_) => None,
    }
}

/// Whether one type holds another, however far within.
fn reaches(from: &str, to: &str, held: &BTreeMap<&str, Vec<Held<'_>>>) -> bool {
    let mut seen = Vec::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if !seen.contains(&name) {
            seen.push(name);
            open.extend(held.get(name).into_iter().flatten().map(|one| one.name));
        }
    }
    false
}
