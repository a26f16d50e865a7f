//! What is sent and no caller names: places that only older releases read, or that a server asks for and does not look at.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::Placed;
use crate::load::raw::RawParam;
use crate::model::{BuiltIn, Fallback, Form, Literal, Repr, Sent, Slot, Type};
use crate::place::Node;

/// Something that no caller names: its value comes from the catalogue or from another parameter.
///
/// `slot` is what it would be if callers named it, and `at` its place; `params` are those that they do name, with their places.
pub(super) fn fixed(
    placed: &Placed<RawParam>,
    slot: Slot,
    at: usize,
    params: &BTreeMap<&str, (usize, &Slot)>,
    scope: &Scope<'_>,
    found: &mut Diagnostics,
) -> Option<Slot> {
    let Placed { node, raw } = placed;
    if slot.form != Form::One {
        let message = format!("no caller can name `{}`, and a list is nothing to send unasked", slot.name);
        found.push(Diagnostic::new(codes::MISPLACED_TYPE, &node.key("type"), message));
        return None;
    }
    let sent = match (&raw.from, slot.fallback()) {
        (None, Some(Fallback::Default(value))) => Sent::Constant(value.clone()),
        (None, Some(Fallback::NoneIs(_))) => {
            let message = format!("no caller can name `{}`, nor leave it out", slot.name);
            found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key("none"), message).help("a `default` is what is sent"));
            return None;
        }
        (None, _) => {
            let message = format!("no caller can name `{}`, so it needs a value to send", slot.name);
            found.push(Diagnostic::new(codes::MISSING_KEY, node, message).help("a `default`, or the parameter that it is taken `from`"));
            return None;
        }
        (Some(from), _) => {
            let Some((place, new)) = params.get(from.as_str()).copied() else {
                let message = format!("the newest release has no parameter `{from}`");
                let diagnostic = Diagnostic::new(codes::BAD_VALUE, &node.key("from"), message).help("name one that it has");
                found.push_near(diagnostic, from, params.keys().copied());
                return None;
            };
            if place < at {
                let message = format!("`{from}` must come after what is taken from it");
                found.push(Diagnostic::new(codes::BAD_VALUE, &node.key("from"), message).help("check the order, or name another"));
            }
            if new.is_none_able() {
                let message = format!("`{from}` may be none, for which there is nothing to send");
                found.push(Diagnostic::new(codes::BAD_VALUE, &node.key("from"), message).help("a `default` in place of `from`"));
                return None;
            }
            Sent::Older { of: from.clone(), values: converted(raw, &slot, new, node, scope, found)? }
        }
    };
    Some(Slot { sent, ..slot })
}

/// The pairs of a newer value and the older one that is sent in its place.
fn converted(
    raw: &RawParam,
    old: &Slot,
    new: &Slot,
    node: &Node,
    scope: &Scope<'_>,
    found: &mut Diagnostics,
) -> Option<Vec<(Literal, Literal)>> {
    let Some(values) = &raw.values else {
        let is_number = |ty: &Type| matches!(ty.repr(), Some(Repr::Int | Repr::Long));
        if new.form == Form::One && (old.ty == new.ty || (is_number(&old.ty) && is_number(&new.ty))) {
            return Some(Vec::new());
        }
        let message = format!("`{}` has another type, so it must be said which value becomes which", new.name);
        found.push(Diagnostic::of_key(codes::MISSING_KEY, &node.key("from"), message).help("`values: { New: old, … }`"));
        return None;
    };
    let has_values = new.ty == Type::BuiltIn(BuiltIn::Bool) || scope.types.values(&new.ty).is_some();
    if !has_values || new.form != Form::One {
        let message = format!("`{}` is neither a flag nor of an enumeration, so its values cannot be listed", new.name);
        found.push(Diagnostic::of_key(codes::BAD_VALUE, &node.key("values"), message).help("remove `values`"));
        return None;
    }
    let mut pairs = Vec::new();
    for (key, value) in values {
        let place = node.key("values").key(key);
        let key = match key.as_str() {
            "true" => Literal::Bool(true),
            "false" => Literal::Bool(false),
            name => Literal::Text(name.to_owned()),
        };
        let new = values::default(&key, &new.ty, &new.form, scope.types, found);
        let old = values::default(&value.0, &old.ty, &old.form, scope.types, found);
        match (new, old) {
            (Ok(new), Ok(old)) => pairs.push((new, old)),
            (Err(refusal), _) => found.push(Diagnostic { at_key: true, ..refusal.at(codes::BAD_VALUE, &place) }),
            (_, Err(refusal)) => found.push(refusal.at(codes::BAD_VALUE, &place)),
        }
    }
    Some(pairs)
}
