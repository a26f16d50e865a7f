//! Documents and their fields.

use std::collections::BTreeMap;

use super::names::{self, Use};
use super::scope::Scope;
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::Placed;
use crate::load::raw::{RawDocument, RawField, RawWas};
use crate::model::{BuiltIn, Document, Earlier, Field, Form, Presence, Repr, Shape, Type};
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
    let document = Document { fields: resolved, rest: raw.rest.clone(), keeps: raw.keeps.clone(), includes: includes.to_vec() };
    lists_among_others(&document, found);
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
    let earlier = earlier(raw.was.as_deref(), node, scope, found);
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

/// The elements that a field or an answer was in older releases.
pub(super) fn earlier(was: Option<&[RawWas]>, node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Earlier> {
    let mut all = Vec::new();
    for (index, was) in was.into_iter().flatten().enumerate() {
        let node = node.key("was").item(index);
        let (Some(element), Some(until)) = (&was.element, &was.until) else {
            let missing = if was.element.is_none() { "element" } else { "until" };
            let help = "`- { element: OLD_NAME, until: \"5.10\" }`, the element and the last release that wrote it";
            found.push(Diagnostic::new(codes::MISSING_KEY, &node, format!("the earlier form has no `{missing}`")).help(help));
            continue;
        };
        if !is_element(element) {
            let message = format!("`{element}` is not the name of an element");
            found.push(Diagnostic::new(codes::BAD_NAME, &node.key("element"), message).help("capital letters, digits and `_`: `VM_MAD`"));
            continue;
        }
        let history = scope.releases.history(None, Some(until), &node, found);
        match history.until {
            Some(until) => all.push(Earlier { element: element.clone(), until }),
            None if scope.releases.all.last().is_some_and(|newest| newest.to_string() == *until) => {
                let message = format!("{until} is the newest release: the element is no earlier one");
                found.push(Diagnostic::new(codes::BAD_RELEASE, &node.key("until"), message).help("let `element` say so"));
            }
            // That there is no such release is said already.
            None => {}
        }
    }
    all
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
            Field { earlier, .. } if !earlier.is_empty() => {
                Err(("was", "in an open document, an older element stays with the rest".into()))
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
        Field { earlier, form, .. } if !earlier.is_empty() && (is_document || *form != Form::One) => {
            Err(("was", "only a single value can have had another element".into()))
        }
        Field { presence: Presence { none: Some(none), .. }, .. } if is_document && !none.is_empty() => {
            Err(("none", "of a document only an empty one can mean none: `\"\"`".into()))
        }
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

/// Whether a document can have a value of the type.
fn is_readable(ty: &Type) -> bool {
    !matches!(ty.shape(), None | Some(Shape::Scalar(Repr::Any)))
}

/// Whether an element of OpenNebula's could have this name.
pub(super) fn is_element(name: &str) -> bool {
    name.chars().next().is_some_and(|first| first.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
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
    // The first field of what each name stands for in the document itself: an element, or the one around others.
    let mut outer: BTreeMap<&str, &str> = BTreeMap::new();
    for field in fields {
        outer.entry(field.wrapper.as_ref().unwrap_or(&field.element)).or_insert(&field.name);
    }
    let mut older: BTreeMap<&str, &str> = BTreeMap::new();
    for field in fields {
        for (index, earlier) in field.earlier.iter().enumerate() {
            let other = outer.get(earlier.element.as_str()).copied();
            if let Some(other) = other.or(older.insert(&earlier.element, &field.name)) {
                let message = format!("the element `{}` is read by the field `{other}` already", earlier.element);
                let node = field.docs.node.key("was").item(index).key("element");
                found.push(Diagnostic::new(codes::DUPLICATE_ELEMENT, &node, message).help("an element is read by one field"));
            }
        }
    }
    // The first field of each element, and the first in each element that is around others.
    let (mut elements, mut wrappers): (BTreeMap<_, &Field>, BTreeMap<&str, &Field>) = (BTreeMap::new(), BTreeMap::new());
    for field in fields {
        let (wrapper, element) = (field.wrapper.as_deref(), field.element.as_str());
        let clash = elements.get(&(wrapper, element)).copied().or_else(|| match wrapper {
            Some(wrapper) => elements.get(&(None, wrapper)).copied(),
            None => wrappers.get(element).copied(),
        });
        if let Some(earlier) = clash {
            let message = format!("the element `{element}` is read by the field `{}` already", earlier.name);
            found.push(Diagnostic::new(codes::DUPLICATE_ELEMENT, &field.docs.node.key("element"), message));
        }
        elements.entry((wrapper, element)).or_insert(field);
        if let Some(wrapper) = wrapper {
            wrappers.entry(wrapper).or_insert(field);
        }
    }
}
