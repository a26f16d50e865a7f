//! What every release stores as it is, whatever the syntax. What only some do is in `rules`.

use std::collections::HashSet;

use super::error::shown;
use super::{Attribute, PairsRef, TemplateError, ValueRef, names};
use crate::wire;

/// The longest value, in bytes, that libxml2 reads in the document that a server stores.
pub(super) const LONGEST_TEXT: usize = 10_000_000;
/// The longest name.
pub(super) const LONGEST_NAME: usize = 50_000;

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

/// An empty vector. Up to 5.4 it is refused in text, and later it is dropped.
pub(super) fn empty_vector() -> TemplateError {
    TemplateError::new("the vector is empty, and no server keeps it; leave it out")
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
    if text.len() > LONGEST_TEXT {
        let length = text.len();
        return Err(TemplateError::new(format!(
            "the value has {length} bytes, and a server loses the whole template with one of more than {LONGEST_TEXT}; split it up"
        )));
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
    if name.len() > LONGEST_NAME {
        let length = name.len();
        let reason =
            format!("the name has {length} bytes, and a server loses the whole template with one of more than {LONGEST_NAME}; shorten it");
        return Err(TemplateError::new(reason).of(name));
    }
    match names::illegal_character(name) {
        Some(illegal) => {
            let reason = format!("{illegal:?} cannot stand in a name; use letters, digits and `_`");
            Err(TemplateError::new(reason).of(name))
        }
        None => Ok(()),
    }
}
