//! What things were in older releases: the elements of fields, the answers of methods, and methods themselves.

use super::names::is_element;
use super::releases::Releases;
use super::scope::Scope;
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::raw::{RawAnswerWas, RawMethodWas, RawWas};
use crate::model::{Earlier, EarlierAnswer, EarlierForm, EarlierName, Form, Method, OutputKind, Release, Resource, Slot, Wire};
use crate::place::Node;

/// The elements that a field was in older releases.
pub(super) fn elements(was: Option<&[RawWas]>, node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Earlier> {
    elements_at(was, &node.key("was"), scope, found)
}

/// The elements that the children of a document stood in, in older releases.
pub(super) fn around(was: Option<&[RawWas]>, is_open: bool, node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Earlier> {
    let node = node.key("was_in");
    let all = elements_at(was, &node, scope, found);
    if was.is_some() && !is_open {
        let message = "only the children of an open document can have stood in another element";
        found.push(
            Diagnostic::of_key(codes::BAD_FIELD, &node, message).help("give each field a `was`: `{ element: OUTER/NAME, until: … }`"),
        );
    } else if let Some(index) = all.iter().position(|one| one.wrapper.is_some() || one.none.is_some()) {
        let message = "the children of a document stood in one element, which is a child of it";
        found.push(Diagnostic::new(codes::BAD_FIELD, &node.item(index), message));
    }
    all
}

fn elements_at(was: Option<&[RawWas]>, node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Earlier> {
    let mut all = Vec::new();
    for (was, node) in items(was, node) {
        let Some(path) = stated(was.element.as_deref(), "element", &node, found) else { continue };
        let Some(until) = last(was.until.as_deref(), &node, scope, found) else { continue };
        let (wrapper, element) = path.split_once('/').map_or((None, path), |(wrapper, element)| (Some(wrapper), element));
        if is_path(path, &node, found) {
            let none = was.none.as_ref().map(|none| values::text(&none.0));
            all.push(Earlier { wrapper: wrapper.map(str::to_owned), element: element.to_owned(), none, until });
        }
    }
    all
}

/// What an answer was in older releases.
pub(super) fn answers(
    was: Option<&[RawAnswerWas]>,
    now: &OutputKind,
    node: &Node,
    scope: &Scope<'_>,
    found: &mut Diagnostics,
) -> Vec<EarlierAnswer> {
    let mut all = Vec::new();
    for (was, node) in items(was, &node.key("was")) {
        let Some(until) = last(was.until.as_deref(), &node, scope, found) else { continue };
        let form = match (now, was.element.as_deref(), &was.ty) {
            (OutputKind::Document { .. }, Some(root), None) if !root.contains('/') => {
                is_path(root, &node, found).then(|| EarlierForm::Root(root.to_owned()))
            }
            (OutputKind::List { .. }, Some(path), None) => match path.split_once('/') {
                Some((root, item)) => {
                    is_path(path, &node, found).then(|| EarlierForm::Items { root: root.to_owned(), item: item.to_owned() })
                }
                None => misfit("element", "a list comes as the root element with one element for each: `VM_POOL/VM`", &node, found),
            },
            (OutputKind::Scalar(_), None, Some(ty)) => {
                let formed = scope.types.formed(Some(ty), None, scope.resource, &node, found);
                formed.and_then(|(ty, form)| match form {
                    Form::One if ty.repr().is_some() => Some(EarlierForm::Value(ty)),
                    _ => misfit("type", "expected a single value", &node, found),
                })
            }
            (OutputKind::Document { .. }, ..) => misfit("element", "of a single document, the root element is named", &node, found),
            (OutputKind::Scalar(_), ..) => misfit("type", "of a single value, the type that came instead is named", &node, found),
            (OutputKind::List { .. }, ..) => misfit("element", "of a list, the elements that it came in are named", &node, found),
            _ => misfit("until", "only a document, a list of elements and the number of an object had another form", &node, found),
        };
        all.extend(form.map(|form| EarlierAnswer { form, until }));
    }
    all
}

/// The methods that older releases had in the place of one.
pub(super) fn names(was: Option<&[RawMethodWas]>, node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<EarlierName> {
    let mut all = Vec::new();
    for (was, node) in items(was, &node.key("was")) {
        let Some(method) = stated(was.method.as_deref(), "method", &node, found) else { continue };
        let Some(until) = last(was.until.as_deref(), &node, scope, found) else { continue };
        all.push(EarlierName { method: method.to_owned(), until });
    }
    all
}

/// Methods that older releases had in the place of others are there, take the same, and answer the same.
pub(super) fn same_methods(resources: &[Resource], releases: &Releases, found: &mut Diagnostics) {
    let methods = || resources.iter().flat_map(|resource| &resource.objects).flat_map(|object| &object.methods);
    for method in methods().filter(|method| !method.earlier.is_empty()) {
        for (index, earlier) in method.earlier.iter().enumerate() {
            let node = method.node.key("was").item(index);
            let Some(older) = methods().find(|other| other.wire_name == earlier.method) else {
                let known = methods().map(|method| method.wire_name.as_str());
                let message = format!("the catalogue has no method `{}`", earlier.method);
                found.push_near(Diagnostic::new(codes::UNKNOWN_METHOD, &node.key("method"), message), &earlier.method, known);
                continue;
            };
            if method.history.since.is_none_or(|since| since <= earlier.until) {
                let message = format!("`{}` is there itself in {}", method.wire_name, earlier.until);
                found.push(
                    Diagnostic::new(codes::BAD_RELEASE, &node.key("until"), message).help("say with `since` from when on it is there"),
                );
            } else if let Some(what) = difference(method, older, earlier.until, releases) {
                let message = format!("`{}` does not take its place: {what}", earlier.method);
                found.push(Diagnostic::new(codes::CONTRADICTION, &node.key("method"), message));
            }
        }
    }
}

/// In what a method differs from the one that older releases had in its place.
fn difference(method: &Method, older: &Method, until: Release, releases: &Releases) -> Option<String> {
    fn wires<'s>(slots: impl Iterator<Item = &'s Slot>) -> Vec<Wire> {
        slots.flat_map(|slot| slot.positions.iter().map(|position| position.wire)).collect()
    }
    let sent = releases.all.iter().copied().filter(|release| *release <= until && older.history.has(*release));
    let is_same = |release: Release| wires(method.slots.iter().filter(|slot| slot.history.has(release))) == wires(older.slots_in(release));
    let other = sent.into_iter().find(|release| !is_same(*release));
    let root = |kind: &OutputKind| match kind {
        OutputKind::Document { root, .. } => Some(root.clone()),
        OutputKind::List { root, item, .. } => Some(format!("{root}/{item}")),
        _ => None,
    };
    if let Some(release) = other {
        return Some(format!("{release} reads other positions"));
    }
    (root(&method.output.kind) != root(&older.output.kind)).then(|| "the answer comes in another element".to_owned())
}

/// The earlier forms in a list, each with its node.
fn items<'w, T>(was: Option<&'w [T]>, node: &Node) -> impl Iterator<Item = (&'w T, Node)> {
    was.unwrap_or_default().iter().enumerate().map(|(index, was)| (was, node.item(index)))
}

/// What a key must say.
fn stated<'t>(text: Option<&'t str>, key: &str, node: &Node, found: &mut Diagnostics) -> Option<&'t str> {
    if text.is_none() {
        let message = format!("the earlier form has no `{key}`");
        found.push(
            Diagnostic::new(codes::MISSING_KEY, node, message).help("what it was, and the last release that had it so: `until: \"5.10\"`"),
        );
    }
    text
}

/// The last release that had an earlier form.
fn last(until: Option<&str>, node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Release> {
    let until = stated(until, "until", node, found)?;
    let history = scope.releases.history(None, Some(until), node, found);
    if history.until.is_none() && scope.releases.all.last().is_some_and(|newest| newest.to_string() == until) {
        let message = format!("{until} is the newest release: the form is no earlier one");
        found.push(Diagnostic::new(codes::BAD_RELEASE, &node.key("until"), message).help("say what it is today without `was`"));
    }
    history.until
}

fn is_path(path: &str, node: &Node, found: &mut Diagnostics) -> bool {
    let is_path = path.split('/').count() <= 2 && path.split('/').all(is_element);
    if !is_path {
        let message = format!("`{path}` is not the name of an element, nor two with `/` between");
        found.push(Diagnostic::new(codes::BAD_NAME, &node.key("element"), message).help("capital letters, digits and `_`: `VM_MAD`"));
    }
    is_path
}

fn misfit<T>(key: &str, message: &str, node: &Node, found: &mut Diagnostics) -> Option<T> {
    found.push(Diagnostic::of_key(codes::BAD_OUTPUT, &node.key(key), message));
    None
}
