//! Documents and their fields.

use std::collections::{BTreeMap, BTreeSet};

use super::earlier;
use super::names::{self, Use, is_element};
use super::scope::Scope;
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::Placed;
use crate::load::raw::{RawDocument, RawField};
use crate::model::{BuiltIn, Document, Field, Form, Presence, Repr, Shape, Type};
use crate::place::Node;

/// A document.
pub(super) fn document(
    raw: &RawDocument,
    fields: &[Placed<RawField>],
    includes: &[String],
    node: &Node,
    scope: &Scope<'_>,
    found: &mut Diagnostics,
) -> Document {
    if fields.is_empty() && raw.rest.is_none() {
        found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "it has neither `fields` nor `rest`"));
    }
    for (key, name) in [("rest", &raw.rest), ("keeps", &raw.keeps)] {
        if let Some(name) = name {
            names::check(name, Use::Field, &node.key(key), false, found);
        }
    }
    if raw.rest.is_some() && raw.keeps.is_some() {
        let message = "an open document keeps everything already, in its `rest`";
        found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key("keeps"), message).help("remove `keeps`"));
    }
    let mut resolved: Vec<Field> = fields.iter().filter_map(|field| self::field(field, raw.rest.is_some(), scope, found)).collect();
    find_those_alone(&mut resolved);
    distinct_names(&resolved, raw.rest.as_deref().or(raw.keeps.as_deref()), found);
    distinct_elements(&resolved, found);
    let was_in = earlier::around(raw.was_in.as_deref(), raw.rest.is_some(), node, scope, found);
    let document = Document { fields: resolved, rest: raw.rest.clone(), keeps: raw.keeps.clone(), was_in, includes: includes.to_vec() };
    lists_among_others(&document, found);
    if document.rest.is_none() {
        what_not_all_releases_have(&document, found);
    }
    document
}

pub(super) fn field(field: &Placed<RawField>, open: bool, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Field> {
    let Placed { node, raw } = field;
    let history = scope.releases.history(raw.since.as_deref(), raw.until.as_deref(), node, found);
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    let Some(path) = &raw.element else {
        found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "the field has no `element`"));
        return None;
    };
    let (wrapper, element) = match path.split_once('/') {
        Some((wrapper, element)) => (Some(wrapper), element),
        None => (None, path.as_str()),
    };
    if !wrapper.into_iter().chain([element]).all(is_element) {
        let message = format!("`{path}` is not the name of an element, nor two with `/` between");
        found.push(Diagnostic::new(codes::BAD_NAME, &node.key("element"), message).help("capital letters, digits and `_`: `DISK/ID`"));
        return None;
    }
    let name = match &raw.name {
        Some(name) => names::check(name, Use::Field, &node.key("name"), false, found).then(|| name.clone()),
        None => {
            let name = element.to_lowercase();
            names::check(&name, Use::Field, &node.key("element"), false, found).then_some(name)
        }
    };
    let (ty, form) = scope.types.formed(raw.ty.as_ref(), raw.separator.as_deref(), scope.resource, node, found)?;
    let presence = Presence { optional: raw.optional, none: raw.none.as_ref().map(|none| values::text(&none.0)) };
    let earlier = earlier::elements(raw.was.as_deref(), node, scope, found);
    let (wrapper, element) = (wrapper.map(str::to_owned), element.to_owned());
    let field = Field { name: name?, docs, history, wrapper, element, is_alone: false, ty, form, presence, earlier };
    let place = |key: &str| node.key(key);
    if let Err((key, message)) = check(&field, open) {
        let diagnostic = Diagnostic::new(codes::BAD_FIELD, &place(key), message);
        let is_for_removal = matches!(key, "optional" | "none" | "separator" | "was");
        found.push(if is_for_removal { diagnostic.help(format!("remove `{key}`")) } else { diagnostic });
    } else if !is_readable(&field.ty) {
        found.push(Diagnostic::new(codes::MISPLACED_TYPE, &place("type"), "the type is not for documents"));
    }
    Some(field)
}

/// What a field may be in a document of its kind; an error names the key that is at fault.
fn check(field: &Field, open: bool) -> Result<(), (&'static str, String)> {
    let is_document = field.ty.is_document();
    let is_closed = field.ty.shape() == Some(Shape::Closed);
    let is_yes_no = field.ty == Type::BuiltIn(BuiltIn::YesNo);
    if is_document && matches!(field.form, Form::Joined(_)) {
        return Err(("separator", "only values can be written as one text".into()));
    }
    if open {
        return match field {
            Field { earlier, form, .. } if !earlier.is_empty() && (is_document || *form != Form::One || is_yes_no) => {
                Err(("was", "in an open document, only a single value can have had another element".into()))
            }
            Field { earlier, .. } if earlier.iter().any(|one| one.wrapper.is_some() || one.none.is_some()) => {
                Err(("was", "in an open document, an older element is a child of it, and nothing means none".into()))
            }
            Field { wrapper: Some(_), .. } => Err(("element", "a field of an open document is a child of it, not of a child".into())),
            _ if is_closed => Err(("type", "a document within an open one must be open itself: give it a `rest`".into())),
            Field { presence, .. } if presence.optional => Err(("optional", "in an open document everything may be missing".into())),
            Field { presence, .. } if presence.none.is_some() => Err(("none", "in an open document everything may be missing".into())),
            Field { form: Form::List | Form::Joined(_), .. } if is_yes_no => Err(("type", "a list of flags has no form".into())),
            _ => Ok(()),
        };
    }
    match field {
        Field { earlier, form, .. } if !earlier.is_empty() && (is_document || matches!(form, Form::Joined(_))) => {
            Err(("was", "only a single value, and a list of values in elements, can have had another element".into()))
        }
        Field { earlier, presence, form: Form::One, .. } if presence.none.is_none() && earlier.iter().any(|one| one.none.is_some()) => {
            Err(("was", "what meant none in older releases needs a `none` today".into()))
        }
        Field { presence: Presence { none: Some(none), .. }, .. } if is_document && !none.is_empty() => match field.none_by_child() {
            Some((child, _)) if field.form == Form::One && field.presence.optional && is_element(child) => Ok(()),
            Some(_) => Err(("none", "a child means none only in an `optional` document, which is no list: `LOCKED=0`".into())),
            None => Err(("none", "of a document, an empty one can mean none, `\"\"`, or one with a child of some text, `LOCKED=0`".into())),
        },
        // An empty element is no item there.
        Field { presence: Presence { none: Some(_), .. }, form: Form::List, wrapper: None, .. } if is_document => Ok(()),
        Field { presence: Presence { none: Some(_), .. }, form: Form::List | Form::Joined(_), .. } => {
            Err(("none", "a list without items is empty, not none".into()))
        }
        Field { presence: Presence { none: Some(_), .. }, .. } if is_yes_no => {
            Err(("none", "a flag is never none; it can be `optional`".into()))
        }
        Field { form: Form::List | Form::Joined(_), .. } if is_yes_no => Err(("type", "a list of flags has no form".into())),
        Field { presence, form: Form::List, wrapper: None, .. } if presence.optional => Err(("optional", AMONG_OTHERS.into())),
        _ => Ok(()),
    }
}

/// Notes which fields are the only ones in the elements around them.
fn find_those_alone(fields: &mut [Field]) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for wrapper in fields.iter().filter_map(|field| field.wrapper.clone()) {
        *counts.entry(wrapper).or_default() += 1;
    }
    for field in fields {
        field.is_alone = field.wrapper.as_ref().is_some_and(|wrapper| counts.get(wrapper) == Some(&1));
    }
}

/// Why the list is not `optional`.
const AMONG_OTHERS: &str = "a list whose items stand among other elements is empty where there are none";

/// A wrapper that other fields share tells nothing of the list.
fn lists_among_others(document: &Document, found: &mut Diagnostics) {
    for field in &document.fields {
        if document.is_among_others(field) && field.presence.optional && field.wrapper.is_some() {
            let diagnostic = Diagnostic::new(codes::BAD_FIELD, &field.docs.node.key("optional"), AMONG_OTHERS);
            found.push(diagnostic.help("remove `optional`"));
        }
    }
}

/// An answer of a release that does not have a field is no wrong one.
fn what_not_all_releases_have(document: &Document, found: &mut Diagnostics) {
    // An empty list would be written where there is none.
    let is_written = |field: &Field| document.is_required(field) || field.form == Form::List && field.is_alone && !field.presence.optional;
    for field in document.fields.iter().filter(|field| !field.history.is_whole() && is_written(field)) {
        let key = if field.history.since.is_some() { "since" } else { "until" };
        let message = format!("not every release has `{}`, and an answer without it would be wrong", field.path());
        found.push(Diagnostic::of_key(codes::BAD_FIELD, &field.docs.node.key(key), message).help("add `optional: true`"));
    }
}

/// Whether a document can have a value of the type.
fn is_readable(ty: &Type) -> bool {
    !matches!(ty.shape(), None | Some(Shape::Scalar(Repr::Any)))
}

fn distinct_names(fields: &[Field], rest: Option<&str>, found: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &str> = rest.into_iter().map(|rest| (rest, "rest")).collect();
    for field in fields {
        if let Some(other) = seen.insert(&field.name, &field.element) {
            let message = format!("the fields of `{}` and `{other}` would both be named `{}`", field.element, field.name);
            found.push(Diagnostic::new(codes::NAME_CLASH, &field.docs.node, message).help("give one of them another `name`"));
        }
    }
}

fn distinct_elements(fields: &[Field], found: &mut Diagnostics) {
    // The first field of each element, and the first in each element that is around others.
    let (mut elements, mut wrappers): (BTreeMap<_, &Field>, BTreeMap<&str, &Field>) = (BTreeMap::new(), BTreeMap::new());
    // The elements that two fields share already, as one had another type.
    let mut shared = BTreeSet::new();
    for field in fields {
        let (wrapper, element) = (field.wrapper.as_deref(), field.element.as_str());
        if let Some(earlier) = reader(&elements, &wrappers, wrapper, element) {
            let is_older = is_older_type(earlier, field) || is_older_type(field, earlier);
            if !is_older || !shared.insert((wrapper, element)) {
                let message = format!("the element `{element}` is read by the field `{}` already", earlier.name);
                found.push(Diagnostic::new(codes::DUPLICATE_ELEMENT, &field.docs.node.key("element"), message));
            }
        }
        elements.entry((wrapper, element)).or_insert(field);
        if let Some(wrapper) = wrapper {
            wrappers.entry(wrapper).or_insert(field);
        }
    }
    let mut older: BTreeMap<String, &str> = BTreeMap::new();
    for field in fields {
        for (index, earlier) in field.earlier.iter().enumerate() {
            let other = reader(&elements, &wrappers, earlier.wrapper.as_deref(), &earlier.element).map(|other| other.name.as_str());
            if let Some(other) = other.or(older.insert(earlier.path(), &field.name)) {
                let message = format!("the element `{}` is read by the field `{other}` already", earlier.path());
                let node = field.docs.node.key("was").item(index).key("element");
                found.push(Diagnostic::new(codes::DUPLICATE_ELEMENT, &node, message).help("an element is read by one field"));
            }
        }
    }
}

/// The field that reads an element, or what is in it, or what it is in.
fn reader<'f>(
    elements: &BTreeMap<(Option<&str>, &str), &'f Field>,
    wrappers: &BTreeMap<&str, &'f Field>,
    wrapper: Option<&str>,
    element: &str,
) -> Option<&'f Field> {
    elements.get(&(wrapper, element)).copied().or_else(|| match wrapper {
        Some(wrapper) => elements.get(&(None, wrapper)).copied(),
        None => wrappers.get(element).copied(),
    })
}

/// Whether a field is what an element was before it got the type of another: no release has both.
fn is_older_type(older: &Field, newer: &Field) -> bool {
    let is_value =
        |field: &Field| field.form == Form::One && field.ty.repr().is_some() && field.wrapper.is_none() && field.presence.optional;
    is_value(older) && is_value(newer) && older.history.until.zip(newer.history.since).is_some_and(|(until, since)| until < since)
}
