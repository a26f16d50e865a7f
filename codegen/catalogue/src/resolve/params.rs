//! Parameters: what stands at which position, and what is sent when the caller says nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use super::fixed;
use super::guards;
use super::names::{self, Use};
use super::scope::Scope;
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::Placed;
use crate::load::raw::RawParam;
use crate::model::{BuiltIn, Fallback, Form, History, Literal, Position, Release, Sent, Slot, Type};
use crate::place::Node;

/// What stands at each place of a call, in all releases.
pub(super) fn slots(raw: &[Placed<RawParam>], scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Slot> {
    let mut all: Vec<(&Placed<RawParam>, Slot)> = Vec::new();
    let mut earlier = Earlier::default();
    let mut before: Option<&Placed<RawParam>> = None;
    for placed in raw {
        let behind = before.replace(placed);
        let Some(mut slot) = slot(placed, scope, found) else { continue };
        let behind = behind.map(|behind| (&behind.raw, all.last().filter(|(last, _)| last.node == behind.node).map(|(_, slot)| slot)));
        slot.together = guards::together(placed, &slot, behind, scope, found);
        earlier.distinct_in_time(&slot, scope, found);
        if is_named(placed, &slot) {
            earlier.order(&slot, found);
        }
        all.push((placed, slot));
    }
    // What no caller names may be taken from a parameter that comes later.
    let named: Vec<(usize, Slot)> =
        all.iter().enumerate().filter(|(_, (placed, slot))| is_named(placed, slot)).map(|(at, (_, slot))| (at, slot.clone())).collect();
    let params: BTreeMap<&str, (usize, &Slot)> = named.iter().rev().map(|(at, slot)| (slot.name.as_str(), (*at, slot))).collect();
    let finished = all.into_iter().enumerate().filter_map(|(at, (placed, slot))| {
        if is_named(placed, &slot) { Some(slot) } else { fixed::fixed(placed, slot, at, &params, scope, found) }
    });
    finished.collect()
}

/// Whether callers name it.
fn is_named(placed: &Placed<RawParam>, slot: &Slot) -> bool {
    !slot.history.is_past() && !placed.raw.unused
}

/// What came before a parameter.
#[derive(Default)]
struct Earlier {
    forms: BTreeMap<String, Forms>,
    /// The names of those that callers name.
    named: BTreeSet<String>,
    /// The first of these that may be left off.
    optional: Option<String>,
    /// The one of these that may be left off in the oldest release: that release, or, if it says `true`, the one after it.
    spared: Option<(Option<Release>, bool, String)>,
}

/// The forms that one parameter has over time.
#[derive(Default)]
struct Forms {
    /// Those that ended, by their beginning. No two of them have a release in common.
    past: BTreeMap<Option<Release>, History>,
    /// The one in the newest release; of several, the one that began first.
    current: Option<History>,
}

impl Earlier {
    /// Forms that a parameter has over time follow one another. (Two in the newest release are told apart by `order`.)
    fn distinct_in_time(&mut self, slot: &Slot, scope: &Scope<'_>, found: &mut Diagnostics) {
        let (forms, history) = (self.forms.entry(slot.name.clone()).or_default(), slot.history);
        let before = forms.past.range(..=history.since).next_back();
        let behind = forms.past.range((Bound::Excluded(history.since), Bound::Unbounded)).next();
        let near = before.into_iter().chain(behind).map(|(_, form)| form);
        let mut near = near.chain(forms.current.iter().filter(|_| history.is_past()));
        if let Some(release) = near.find_map(|form| scope.releases.in_both(form, &history)) {
            let message = format!("there are two forms of `{}`, and {release} would read both", slot.name);
            let help = "let one end, by `until`, before the other begins, by `since`";
            found.push(Diagnostic::new(codes::BAD_RELEASE, &slot.node.key("name"), message).help(help));
        } else if !history.is_past() {
            forms.current = forms.current.filter(|current| current.since <= history.since).or(Some(history));
        } else if scope.releases.in_both(&history, &history).is_some() {
            forms.past.insert(history.since, history);
        }
    }

    /// Checks that a parameter that callers name can come after the others.
    fn order(&mut self, param: &Slot, found: &mut Diagnostics) {
        if !self.named.insert(param.name.clone()) {
            let message = format!("there are two parameters `{}`, both in the newest release", param.name);
            let help = "say `until` which release the first is read";
            found.push(Diagnostic::new(codes::NAME_CLASH, &param.node.key("name"), message).help(help));
        }
        match &self.optional {
            Some(optional) if !param.optional => {
                let message = format!("`{}` must always be sent, and comes after `{optional}`, which may be left off", param.name);
                let help = format!("the server cannot be spared `{optional}` then; remove its `optional`, or check the order");
                found.push(Diagnostic::new(codes::REQUIRED_AFTER_OPTIONAL, &param.node, message).help(help));
            }
            None if param.optional => self.optional = Some(param.name.clone()),
            _ => {}
        }
        self.order_of_old(param, found);
    }

    /// The same for older releases, which may demand what newer ones can be spared.
    fn order_of_old(&mut self, param: &Slot, found: &mut Diagnostics) {
        if let (Some(required), Some((since, is_after, spared))) = (param.required_until, &self.spared)
            && since.is_none_or(|since| if *is_after { since < required } else { since <= required })
        {
            let message = format!("{required} must get `{}`, which comes after `{spared}`, and that may be left off there", param.name);
            let help = format!("say `required_until: \"{required}\"` of `{spared}` as well, or check the order");
            found.push(Diagnostic::new(codes::REQUIRED_AFTER_OPTIONAL, &param.node.key("required_until"), message).help(help));
        }
        if param.optional {
            let since = (param.required_until.or(param.history.since), param.required_until.is_some(), param.name.clone());
            self.spared = self.spared.take().into_iter().chain([since]).min();
        }
    }
}

/// What is sent at a place, as if callers named it.
fn slot(placed: &Placed<RawParam>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Slot> {
    let Placed { node, raw } = placed;
    let history = scope.releases.history(raw.since.as_deref(), raw.until.as_deref(), node, found);
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    let name = match &raw.name {
        Some(name) => names::check(name, Use::Param, &node.key("name"), false, found).then(|| name.clone()),
        None => {
            found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "the parameter has no `name`"));
            None
        }
    };
    let (ty, form) = scope.types.formed(raw.ty.as_ref(), raw.separator.as_deref(), scope.resource, node, found)?;
    let fallback = fallback(raw, (&ty, &form), node, scope, found)?;
    let is_named = !history.is_past() && !raw.unused;
    if is_named && ty == Type::BuiltIn(BuiltIn::Bool) && form == Form::One && fallback == Fallback::Required {
        let message = "a flag needs a `default`: as an argument it would say nothing where it is called";
        found.push(Diagnostic::new(codes::POSITIONAL_FLAG, node, message));
    }
    contradictions(raw, &form, &fallback, is_named, node, found);
    let name = name?;
    let positions = positions(&name, &ty, &form, raw.positions.as_deref(), node, found)?;
    let required_until = guards::required_until(raw, &history, node, scope, found);
    let (sent, optional) = (Sent::Given(fallback), raw.optional);
    Some(Slot { name, docs, history, ty, form, sent, optional, required_until, together: None, positions, node: node.clone() })
}

/// Keys that do not go together.
fn contradictions(raw: &RawParam, form: &Form, fallback: &Fallback, is_named: bool, node: &Node, found: &mut Diagnostics) {
    let mut refuse = |key: &str, message: &str, help: &str| {
        found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key(key), message).help(help));
    };
    if raw.optional && *fallback == Fallback::Required && raw.from.is_none() {
        let message = "`optional` needs the value that the server takes in its place: a `default`, or what means `none`";
        refuse("optional", message, "add one of them, or remove `optional`");
    }
    if raw.optional && matches!(form, Form::Joined(_)) {
        refuse("optional", "a list that is sent as one text is always sent", "remove `optional`");
    }
    if raw.from.is_some() && is_named {
        let message = "`from` is for what callers cannot name: a parameter with `until`, or one that is `unused`";
        refuse("from", message, "remove `from`");
    }
    if raw.values.is_some() && raw.from.is_none() {
        refuse("values", "`values` go with `from`", "add `from`, or remove `values`");
    }
}

fn fallback(raw: &RawParam, (ty, form): (&Type, &Form), node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Fallback> {
    let (key, checked, make): (_, _, fn(Literal) -> Fallback) = match (&raw.default, &raw.none) {
        (None, None) => return Some(Fallback::Required),
        (Some(_), Some(_)) => {
            let message = "a parameter has a `default` or a value for `none`, not both";
            found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key("none"), message));
            return None;
        }
        (Some(default), None) => ("default", values::default(&default.0, ty, form, scope.types, found), Fallback::Default),
        (None, Some(none)) => ("none", values::none(&none.0, ty, form), Fallback::NoneIs),
    };
    match checked {
        Ok(value) => Some(make(value)),
        Err(refusal) => {
            found.push(refusal.at(codes::BAD_VALUE, &node.key(key)));
            None
        }
    }
}

fn positions(name: &str, ty: &Type, form: &Form, names: Option<&[String]>, node: &Node, found: &mut Diagnostics) -> Option<Vec<Position>> {
    let Some(wires) = ty.wire(form) else {
        found.push(Diagnostic::new(codes::MISPLACED_TYPE, &node.key("type"), "a type like this cannot be sent as a parameter"));
        return None;
    };
    let count = wires.len();
    let named: Vec<&str> = match (count, names) {
        (1, None) => vec![name],
        (_, Some(names)) if names.len() == count && count > 1 => names.iter().map(String::as_str).collect(),
        (_, None) => {
            let message = format!("the type takes {count} positions; name them");
            found.push(Diagnostic::new(codes::POSITION_COUNT, &node.key("type"), message).help("`positions: [start, end]`, for instance"));
            return None;
        }
        (1, Some(_)) => {
            let message = "the type takes a single position, which has the name of the parameter";
            found.push(Diagnostic::of_key(codes::POSITION_COUNT, &node.key("positions"), message).help("remove `positions`"));
            return None;
        }
        (_, Some(names)) => {
            let message = format!("the type takes {count} positions, and {} are named", names.len());
            found.push(Diagnostic::of_key(codes::POSITION_COUNT, &node.key("positions"), message));
            return None;
        }
    };
    for (index, name) in named.iter().enumerate().filter(|_| count > 1) {
        names::check(name, Use::Position, &node.key("positions").item(index), false, found);
    }
    Some(named.into_iter().zip(wires).map(|(name, wire)| Position { name: name.to_owned(), wire }).collect())
}
