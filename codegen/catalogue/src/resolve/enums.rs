//! Enumerations.

use std::collections::BTreeMap;

use super::names::{self, Use};
use super::scope::Scope;
use super::values::text;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::raw::{RawEnum, RawOther, RawValue};
use crate::load::{Entry, Placed};
use crate::model::{BuiltIn, Enum, Literal, Other, Repr, Type, Variant};
use crate::place::Node;

/// An enumeration whose wire type has been found already.
pub(super) fn enumeration(
    (_, values, other): (&RawEnum, &[Entry<RawValue>], Option<&Placed<RawOther>>),
    repr: Repr,
    node: &Node,
    scope: &Scope<'_>,
    found: &mut Diagnostics,
) -> Enum {
    if values.is_empty() {
        found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "it has no `values`"));
    }
    let variants: Vec<Variant> = values.iter().filter_map(|value| variant(value, repr, scope, found)).collect();
    let mut seen = BTreeMap::new();
    for (value, entry) in variants.iter().zip(values) {
        if let Some(earlier) = seen.insert(text(&value.value), &value.name) {
            let message = format!("`{}` and `{earlier}` are the same on the wire, {}", value.name, text(&value.value));
            found.push(Diagnostic::new(codes::DUPLICATE_VALUE, &entry.node.key("value"), message));
        }
    }
    let other = other.and_then(|other| self::other(other, repr, scope, found));
    if let Some(other) = &other
        && let Some(clash) = values.iter().find(|value| value.name == other.name)
    {
        found.push(Diagnostic::of_key(codes::NAME_CLASH, &clash.node, format!("`other` is named `{}` too", other.name)));
    }
    Enum { repr, values: variants, other }
}

fn variant(entry: &Entry<RawValue>, repr: Repr, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Variant> {
    let Entry { name, node, raw } = entry;
    let history = scope.releases.history(raw.since.as_deref(), raw.until.as_deref(), node, found);
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    let is_named = names::check(name, Use::Variant, node, true, found);
    let Some(value) = &raw.value else {
        found.push(Diagnostic::of_key(codes::MISSING_KEY, node, format!("`{name}` has no `value`")));
        return None;
    };
    let value = match (&value.0, repr) {
        (Literal::Int(int), Repr::Int) if i32::try_from(*int).is_err() => None,
        (Literal::Int(int), Repr::Float) => i32::try_from(*int).ok().map(|int| Literal::Float(f64::from(int))),
        // Zero has a sign in Rust, and none in the catalogue.
        (Literal::Float(float), Repr::Float) => float.is_finite().then_some(Literal::Float(float + 0.0)),
        (value @ Literal::Int(_), Repr::Int | Repr::Long) | (value @ Literal::Text(_), Repr::Text) => Some(value.clone()),
        _ => None,
    };
    let Some(value) = value else {
        let expected = match repr {
            Repr::Text => "a text (put it into quotes)",
            Repr::Float => "a finite number",
            _ => "a whole number of the enumeration's size",
        };
        found.push(Diagnostic::new(codes::BAD_ENUM_VALUE, &node.key("value"), format!("expected {expected}, as `wire` says")));
        return None;
    };
    is_named.then(|| Variant { name: name.clone(), docs, history, value })
}

fn other(other: &Placed<RawOther>, repr: Repr, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Other> {
    let Placed { node, raw } = other;
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    let (Some(name), Some(ty)) = (&raw.name, &raw.ty) else {
        let missing = if raw.name.is_none() { "name" } else { "type" };
        found.push(Diagnostic::of_key(codes::MISSING_KEY, node, format!("`other` has no `{missing}`")));
        return None;
    };
    let is_named = names::check(name, Use::Variant, &node.key("name"), false, found);
    let holds = scope.types.named(ty, scope.resource, &node.key("type"), found)?;
    // What the language calls a time is a number on the wire, and no number to a program.
    let held = if matches!(holds, Type::BuiltIn(BuiltIn::Time | BuiltIn::YesNo)) { None } else { holds.repr() };
    if held != Some(repr) {
        let message = format!("`{ty}` is not what the enumeration is on the wire");
        found.push(Diagnostic::new(codes::BAD_ENUM_VALUE, &node.key("type"), message).help("a type of the same `wire`"));
    }
    match (raw.min, repr) {
        (Some(_), Repr::Text) => {
            found.push(Diagnostic::of_key(codes::BAD_ENUM_VALUE, &node.key("min"), "texts have no least one").help("remove `min`"));
        }
        (Some(min), Repr::Int | Repr::Float) if i32::try_from(min).is_err() => {
            let message = format!("{min} does not fit in 32 bits");
            found.push(Diagnostic::new(codes::BAD_ENUM_VALUE, &node.key("min"), message));
        }
        _ => {}
    }
    is_named.then(|| Other { name: name.clone(), docs, holds, min: raw.min })
}
