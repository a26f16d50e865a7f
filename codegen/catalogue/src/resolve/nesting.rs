//! Types that would hold themselves, and so would have no end.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, codes};
use crate::model::{Form, Type, TypeDef, TypeKind};
use crate::place::Node;

/// Looks at all types of the catalogue.
pub(super) fn check<'d>(types: impl Iterator<Item = &'d TypeDef>, found: &mut Diagnostics) {
    let held: BTreeMap<&str, Vec<Held<'_>>> = types.map(|def| (def.name.as_str(), held(def))).collect();
    let rings = rings(&held);
    for (name, holds) in &held {
        for one in holds.iter().filter(|one| rings.contains_key(name) && rings.get(name) == rings.get(one.name)) {
            let message = format!("a `{name}` would hold another `{name}`, and that another, without end");
            found.push(Diagnostic::new(one.code, &one.node.key("type"), message).help(one.help));
        }
    }
}

/// A number for each type: the same one for those that hold one another, however far within. (Tarjan's algorithm, with a stack of its own.)
fn rings<'d>(held: &BTreeMap<&'d str, Vec<Held<'d>>>) -> BTreeMap<&'d str, usize> {
    let mut visits: BTreeMap<&str, Visit> = BTreeMap::new();
    let (mut rings, mut open, mut count) = (BTreeMap::new(), Vec::new(), 0);
    for start in held.keys().copied() {
        let mut path = if visits.contains_key(start) { Vec::new() } else { vec![(start, 0)] };
        while let Some((name, next)) = path.last_mut() {
            let visit = visits.entry(name).or_insert_with(|| {
                open.push(*name);
                count += 1;
                Visit { number: count, oldest: count }
            });
            let (name, oldest) = (*name, visit.oldest);
            if let Some(one) = held.get(name).and_then(|holds| holds.get(*next)) {
                *next += 1;
                match visits.get(one.name) {
                    None => path.push((one.name, 0)),
                    // What has its ring already holds nothing of this one.
                    Some(other) if !rings.contains_key(one.name) => {
                        let oldest = oldest.min(other.number);
                        visits.entry(name).and_modify(|visit| visit.oldest = oldest);
                    }
                    Some(_) => {}
                }
                continue;
            }
            path.pop();
            let number = visits.get(name).map_or(0, |visit| visit.number);
            if oldest == number {
                while let Some(member) = open.pop() {
                    rings.insert(member, number);
                    if member == name {
                        break;
                    }
                }
            }
            if let Some((holder, _)) = path.last() {
                visits.entry(holder).and_modify(|visit| visit.oldest = visit.oldest.min(oldest));
            }
        }
    }
    rings
}

/// When a type was come to, and the first of those come to that it leads back to.
struct Visit {
    number: usize,
    oldest: usize,
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
