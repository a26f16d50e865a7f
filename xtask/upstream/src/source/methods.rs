//! Methods and their positions: what the catalogue says against what the source registers and reads.

use std::collections::{BTreeMap, BTreeSet};

use opennebula_catalogue::Node;
use opennebula_catalogue::model::{Catalogue, Fallback, Literal, Method, Position, Release, Sent, Slot, Wire};

use super::classes::{Classes, File, Line};
use super::defaults::Value;
use super::reads::{Read, Reads, reads};
use super::registry::{Registered, registered};
use crate::report::{Kind, Place, Report};
use crate::signature::{self, Declared};

/// The function of a class that answers a call.
const HANDLER: &str = "request_execute";

/// Compares all methods of a release.
pub(super) fn compare(catalogue: &Catalogue, release: Release, files: &[File<'_>], classes: &Classes<'_, '_>, report: &mut Report) {
    let registered = registered(files);
    let methods = signature::methods(catalogue);
    // What the layer below answers itself is not in the source.
    let ours: BTreeMap<&str, &Method> =
        methods.iter().filter(|(_, method)| method.session).map(|(name, method)| (*name, *method)).collect();
    missing(catalogue, &registered, &ours, report);
    let names: BTreeSet<&str> = registered.iter().map(|method| method.name).collect();
    for method in ours.values().filter(|method| !names.contains(method.wire_name.as_str()) && method.history.has(release)) {
        report.add(Kind::MethodUnknown, &method.wire_name, "the source does not register it", vec![Place::Node(method.node.clone())]);
    }
    let mut positions = 0;
    for (method, registered) in registered.iter().filter_map(|registered| Some((ours.get(registered.name)?, registered))) {
        report.examined.insert(method.wire_name.clone());
        if !method.history.has(release) {
            let message = format!("the source registers it, though {release} does not have it, as the catalogue says");
            report.add(Kind::MethodPast, &method.wire_name, message, places(&method.node, registered.at));
            continue;
        }
        if let Some((reads, at)) = handler(registered, classes, report) {
            positions += compare_positions(method, &expected(method, release, catalogue), &reads, at, report);
        }
        // What older releases declare the catalogue does not say.
        if Some(release) == catalogue.newest() {
            compare_signature(method, registered, classes, report);
        }
    }
    report.counts.push(("methods", report.examined.len()));
    report.counts.push(("positions", positions));
}

/// Tells methods that the catalogue does not have; where it has none of an object, in one line.
fn missing(catalogue: &Catalogue, registered: &[Registered<'_>], ours: &BTreeMap<&str, &Method>, report: &mut Report) {
    let known: BTreeSet<&str> =
        catalogue.resources.iter().flat_map(|resource| &resource.objects).map(|object| object.name.as_str()).collect();
    let mut objects: BTreeMap<&str, Vec<&Registered<'_>>> = BTreeMap::new();
    for method in registered.iter().filter(|method| !ours.contains_key(method.name)) {
        let object = method.name.split('.').nth(1).unwrap_or(method.name);
        if known.contains(object) {
            report.add(Kind::MethodMissing, method.name, "the catalogue does not have it", vec![place(method.at)]);
        } else {
            // A pool goes with what is in it.
            objects.entry(object.strip_suffix("pool").unwrap_or(object)).or_default().push(method);
        }
    }
    for (object, methods) in objects {
        let message = format!("the catalogue has none of its methods: {}", methods.len());
        report.add(Kind::ResourceMissing, object, message, methods.first().map(|method| place(method.at)).into_iter().collect());
    }
}

/// What is read by the class that answers a method.
fn handler<'s>(method: &Registered<'s>, classes: &Classes<'_, 's>, report: &mut Report) -> Option<(Reads<'s>, Line<'s>)> {
    let mut handlers = method.classes.iter().map(|class| (class, classes.only_function_of(class, HANDLER)));
    let (class, function) = match (handlers.next(), handlers.next()) {
        (Some((class, Some(function))), None) => (class, function),
        (None, _) => {
            report.add(Kind::HandlerMissing, method.name, "the class that answers it was not found", vec![place(method.at)]);
            return None;
        }
        (Some((class, None)), None) => {
            let message = format!("the function {class}::{HANDLER} was not found");
            report.add(Kind::HandlerMissing, method.name, message, vec![place(method.at)]);
            return None;
        }
        (Some(_), Some(_)) => {
            let names: Vec<_> = method.classes.iter().copied().collect();
            let message = format!("several classes answer it: {}", names.join(", "));
            report.add(Kind::HandlerMissing, method.name, message, vec![place(method.at)]);
            return None;
        }
    };
    let reads = reads(class, function, classes);
    for (at, oddity) in &reads.oddities {
        report.add(Kind::HandlerOdd, method.name, format!("the function that is given its parameters {oddity}"), vec![place(*at)]);
    }
    Some((reads, function.at))
}

/// What the catalogue says of a position.
struct Expected<'c> {
    position: &'c Position,
    node: &'c Node,
    /// Whether a call may end before it.
    may_end: bool,
    /// The position before it, where the two are read together or not at all.
    together: Option<&'c str>,
    /// What the server takes where the call ends before it.
    default: Option<String>,
    /// Whether the server is said not to look at it.
    is_unused: bool,
}

/// Compares the positions of a method; says how many there are.
fn compare_positions(
    method: &Method,
    expected: &BTreeMap<usize, Expected<'_>>,
    reads: &Reads<'_>,
    handler: Line<'_>,
    report: &mut Report,
) -> usize {
    let last_read = reads.positions.keys().next_back().copied().unwrap_or(0);
    let last = expected.keys().next_back().copied().unwrap_or(0).max(last_read);
    for index in 1..=last {
        let subject = format!("{} {index}", method.wire_name);
        match (expected.get(&index), reads.positions.get(&index)) {
            (Some(expected), Some(read)) => compare_position(&subject, expected, read, reads.may_end_before(index), report),
            // A position that nothing looks at has to be there if another one comes after it.
            (Some(expected), None) if !(expected.is_unused && index < last_read) => {
                let message = format!("the source does not read `{}`", expected.position.name);
                report.add(Kind::PositionUnread, subject, message, places(expected.node, handler));
            }
            (None, Some(read)) => {
                let message = format!("the source reads a position that the catalogue does not have: {}", described(read));
                report.add(Kind::PositionMissing, subject, message, places(&method.node, read.at));
            }
            (None, None) if reads.oddities.is_empty() => {
                let message = "neither the catalogue nor the source has a use for it, though another one follows";
                report.add(Kind::PositionUnread, subject, message, places(&method.node, handler));
            }
            _ => {}
        }
    }
    last
}

fn compare_position(subject: &str, expected: &Expected<'_>, read: &Read<'_>, may_end: bool, report: &mut Report) {
    let Expected { position: Position { name, wire, .. }, node, default, together, .. } = expected;
    let places = || places(node, read.at);
    if wire.to_string() != read.wire && *wire != Wire::Any {
        report.add(Kind::WireType, subject, format!("`{name}` is {wire}, and the source reads {}", read.wire), places());
    }
    if expected.may_end != may_end {
        let ours = match together {
            _ if expected.may_end => "is optional".to_owned(),
            Some(with) => format!("is read together with `{with}`"),
            None => "is not optional".to_owned(),
        };
        let theirs = match read.made_sure {
            _ if may_end => "can do without it".to_owned(),
            Some(sure) => format!("reads it as soon as the call has position {sure}"),
            None => "always reads it".to_owned(),
        };
        report.add(Kind::Optional, subject, format!("`{name}` {ours}, and the source {theirs}"), places());
    }
    match (default, &read.default) {
        (Some(ours), Some(Value::Plain(theirs))) if ours != theirs => {
            report.add(Kind::Default, subject, format!("`{name}` is {ours} when left off, and {theirs} in the source"), places());
        }
        (Some(ours), Some(Value::Unclear(why))) => {
            let message = format!("`{name}` is {ours} when left off, and the source does not show it plainly: {why}");
            report.add(Kind::Default, subject, message, places());
        }
        _ => {}
    }
}

/// What the catalogue says of the positions that a release reads, by their numbers.
fn expected<'c>(method: &'c Method, release: Release, catalogue: &Catalogue) -> BTreeMap<usize, Expected<'c>> {
    let expected = |(index, slot, position): (usize, &'c Slot, &'c Position)| {
        let value = unasked(slot, method);
        let shown = || value.map_or_else(String::new, |value| plain(&catalogue.on_the_wire(value, &slot.ty, &slot.form)));
        let is_optional = slot.is_optional_in(release);
        let together =
            slot.together.as_ref().filter(|together| is_optional && together.history.has(release)).map(|together| together.with.as_str());
        let is_first = slot.positions.first().is_some_and(|first| std::ptr::eq(first, position));
        let may_end = is_optional && is_first && together.is_none();
        let default = is_optional.then(shown);
        (index, Expected { position, node: &slot.node, may_end, together, default, is_unused: slot.is_unused() })
    };
    positions(method, release).map(expected).collect()
}

/// What stands for a slot that the caller says nothing of.
fn unasked<'c>(slot: &'c Slot, method: &'c Method) -> Option<&'c Literal> {
    match &slot.sent {
        Sent::Given(Fallback::Default(value) | Fallback::NoneIs(value)) | Sent::Constant(value) => Some(value),
        Sent::Given(Fallback::Required) => None,
        Sent::Older { of, values } => {
            let Some(Fallback::Default(value)) = method.param(of)?.fallback() else { return None };
            if values.is_empty() { Some(value) } else { values.iter().find(|(new, _)| new == value).map(|(_, old)| old) }
        }
    }
}

/// The positions that a release reads, each with its number and what it is of. The session has the number 0.
pub(super) fn positions(method: &Method, release: Release) -> impl Iterator<Item = (usize, &Slot, &Position)> {
    let positions = method.slots_in(release).flat_map(|slot| slot.positions.iter().map(move |position| (slot, position)));
    positions.enumerate().map(|(index, (slot, position))| (index + 1, slot, position))
}

/// A value as C++ writes it.
fn plain(value: &Literal) -> String {
    match value {
        Literal::Bool(value) => value.to_string(),
        Literal::Int(value) => value.to_string(),
        Literal::Float(value) => value.to_string(),
        Literal::Text(value) => format!("{value:?}"),
        Literal::Variant(variant) => variant.clone(),
        Literal::Empty => "{}".into(),
    }
}

/// Compares what introspection says with what the catalogue says of that.
fn compare_signature(method: &Method, registered: &Registered<'_>, classes: &Classes<'_, '_>, report: &mut Report) {
    let stated = registered.classes.iter().filter_map(|class| classes.class_named(class)?.signatures.get(registered.name));
    for (signature, line) in stated {
        let at = line.unwrap_or(registered.at);
        let Some(message) = signature::difference(method, &Declared::of_letters(signature)) else { continue };
        report.add(Kind::Signature, &method.wire_name, message, places(&method.node, at));
    }
}

fn described(read: &Read<'_>) -> String {
    match &read.default {
        None => read.wire.to_owned(),
        Some(Value::Plain(default) | Value::Unclear(default)) => format!("{}, optional, {default} when left off", read.wire),
    }
}

fn place(line: Line<'_>) -> Place {
    Place::Line(line.path.to_owned(), line.line)
}

fn places(node: &Node, line: Line<'_>) -> Vec<Place> {
    vec![Place::Node(node.clone()), place(line)]
}

#[cfg(test)]
mod tests;
