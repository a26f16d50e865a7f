//! What older releases answer in place of what the newest does.

use std::collections::BTreeMap;

use opennebula_catalogue::model::{
    Catalogue, Document, Earlier, EarlierForm, Field, History, Method, OutputKind, Release, TypeDef, TypeKind,
};

use super::forms::{section, stretches};
use crate::markdown::{code, codes, table};
use crate::span;
use crate::things;

/// Answers in another root element, or of another type. Many methods have the same ones.
pub(super) fn answers(catalogue: &Catalogue) -> String {
    let releases = &catalogue.releases;
    let mut rows: BTreeMap<_, (_, Vec<&str>)> = BTreeMap::new();
    for method in catalogue.methods() {
        for (earlier, history) in stretches(&method.output.earlier, |earlier| earlier.until, method.history, releases) {
            let now = match &method.output.kind {
                OutputKind::Document { root, .. } => code(root),
                OutputKind::List { root, item, .. } => code(&format!("{root}/{item}")),
                OutputKind::Scalar(_) | OutputKind::Array(_) | OutputKind::Constant(_) => value(method),
            };
            let row = rows.entry((span::order(history), form(&earlier.form), now)).or_insert_with(|| (history, vec![]));
            row.1.push(&method.wire_name);
        }
    }
    let rows = rows.into_iter().map(|((_, was, now), (history, methods))| [span::words(history, releases), codes(methods), was, now]);
    let about = "The answer is read into the type that it has today.";
    section("Answers", about, &table(["releases", "method", "answers", "which is"], rows))
}

/// Elements that were elsewhere or had another type.
pub(super) fn elements(catalogue: &Catalogue) -> String {
    let releases = &catalogue.releases;
    let shared = catalogue.shared.iter().map(|def| (History::default(), def));
    let own = catalogue.resources.iter().flat_map(|resource| resource.types.iter().map(|def| (things::span(resource), def)));
    // Documents that have the same forms share a line.
    let mut rows: BTreeMap<_, (_, Vec<&str>)> = BTreeMap::new();
    for (outer, def) in shared.chain(own) {
        for (history, was, now) in of_type(def, outer, releases) {
            let row = rows.entry((span::order(history), was, now)).or_insert_with(|| (history, vec![]));
            row.1.push(&def.name);
        }
    }
    let rows = rows.into_iter().map(|((_, was, now), (history, names))| [span::words(history, releases), codes(names), was, now]);
    let about = "The same field has what was in the older element; an element that had another type has a field for each.";
    section("Elements", about, &table(["releases", "in", "has", "which is"], rows))
}

/// The older forms of a document: since when, what it had, and what that is today.
fn of_type(def: &TypeDef, outer: History, releases: &[Release]) -> Vec<(History, String, String)> {
    let TypeKind::Document(document) = &def.kind else { return vec![] };
    let fields = document.fields.iter().flat_map(|field| {
        let inner = span::within(field.history, outer);
        let moved = earlier(&field.earlier, inner, releases).map(|(history, was)| (history, was, code(&field.path())));
        moved.chain(other_type(document, field, outer))
    });
    let whole =
        earlier(&document.was_in, outer, releases).map(|(history, was)| (history, format!("all in {was}"), "the document itself".into()));
    fields.chain(whole).collect()
}

fn earlier(forms: &[Earlier], outer: History, releases: &[Release]) -> impl Iterator<Item = (History, String)> {
    stretches(forms, |form| form.until, outer, releases).into_iter().map(|(form, history)| (history, code(&form.path())))
}

/// The field that an element fills since it has another type.
fn other_type(document: &Document, field: &Field, outer: History) -> Option<(History, String, String)> {
    let newer = document.newer_type(field)?;
    let shown = |field: &Field| format!("{} of type {}, the field {}", code(&field.path()), code(&field.ty.to_string()), code(&field.name));
    Some((span::within(field.history, outer), shown(field), shown(newer)))
}

/// What the caller gets in the place of another value.
fn value(method: &Method) -> String {
    match method.known_answer() {
        Some(known) if method.subject.as_ref() == Some(&known.name) => "the object's number".to_owned(),
        Some(known) => format!("{} of the call", code(&known.name)),
        None => "not told: none".to_owned(),
    }
}

fn form(form: &EarlierForm) -> String {
    match form {
        EarlierForm::Root(root) => code(root),
        EarlierForm::Items { root, item } => code(&format!("{root}/{item}")),
        EarlierForm::Value(ty) => format!("a value of type {}", code(&ty.to_string())),
    }
}
