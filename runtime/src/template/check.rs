//! What the server stores as it is, whatever the syntax.

use std::collections::HashSet;

use super::error::shown;
use super::{Attribute, PairsRef, TemplateError, ValueRef, names};
use crate::wire;

/// Checks an attribute with all that is in it.
pub(super) fn attribute(attribute: Attribute<'_>) -> Result<(), TemplateError> {
    attribute_name(attribute.name)?;
    let checked = match attribute.value {
        ValueRef::Text(text) => self::text(text),
        ValueRef::Vector(pairs) => vector(pairs),
    };
    checked.map_err(|error| error.of(attribute.name))
}

/// Checks the name of an attribute.
pub(super) fn attribute_name(name: &str) -> Result<(), TemplateError> {
    legal_name(name)?;
    let stored = names::stored(name);
    if stored == name {
        return Ok(());
    }
    Err(TemplateError::new(format!("the server would store it as `{}`; give it that name", shown(&stored))).of(name))
}

/// Checks a name as XML has it: of a pair in a vector, and of an element.
pub(super) fn begins_well(name: &str) -> Result<(), TemplateError> {
    legal_name(name)?;
    if name.starts_with(names::may_begin) {
        Ok(())
    } else {
        Err(TemplateError::new("a name must begin with a letter or `_` here").of(name))
    }
}

/// Checks that no name is in a vector twice.
pub(super) fn distinct(pairs: PairsRef<'_>) -> Result<(), TemplateError> {
    let mut seen = HashSet::with_capacity(pairs.len());
    match pairs.iter().find(|(name, _)| !seen.insert(*name)) {
        Some((name, _)) => {
            Err(TemplateError::new("the name is in this vector twice, and the server keeps one of the two; leave one out").of(name))
        }
        None => Ok(()),
    }
}

/// An empty vector.
pub(super) fn empty_vector() -> TemplateError {
    TemplateError::new("the vector is empty, and the server drops it; leave it out")
}

/// Checks a text.
pub(super) fn text(text: &str) -> Result<(), TemplateError> {
    if let Err(illegal) = wire::check(text) {
        return Err(TemplateError::new(format!("{illegal}; leave it out")));
    }
    if text.contains('\r') {
        return Err(TemplateError::new("the server turns carriage returns into line feeds; end lines with a line feed alone"));
    }
    if text.contains("]]>") {
        return Err(TemplateError::new(
            "the value holds `]]>`, and the server would lose the whole template with it; break it up or encode the value",
        ));
    }
    if text.trim_matches([' ', '\t', '\n']).len() != text.len() {
        return Err(TemplateError::new("the value begins or ends with white space, which the server cuts off; trim it"));
    }
    Ok(())
}

fn vector(pairs: PairsRef<'_>) -> Result<(), TemplateError> {
    if pairs.is_empty() {
        return Err(empty_vector());
    }
    pairs.iter().try_for_each(|(name, value)| {
        begins_well(name)?;
        text(value).map_err(|error| error.of(name))
    })?;
    distinct(pairs)
}

/// Checks that a name is one in some syntax.
pub(super) fn legal_name(name: &str) -> Result<(), TemplateError> {
    if name.is_empty() {
        return Err(TemplateError::new("an attribute has no name; give it one"));
    }
    match names::illegal_character(name) {
        Some(illegal) => {
            let reason = format!("{illegal:?} cannot stand in a name; use letters, digits and `_`");
            Err(TemplateError::new(reason).of(name))
        }
        None => Ok(()),
    }
}
