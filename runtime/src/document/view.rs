//! Open documents: free-form attributes of which some have fields of their own.

use super::attributes::Attributes;
use super::cursor::{Cursor, FromDocument};
use super::error::DecodeError;
use crate::growth::make_room;
use crate::scalar::{Scalar, YesNo, from_text, split};
use crate::template::{Template, ValueRef};

/// A type that gives names and types to some of the attributes of a template, and keeps the others.
pub trait View: Attributes + Default {
    /// Takes what fits out of the template and keeps the rest. Nothing is lost.
    fn from_template(template: &Template) -> Self {
        let mut view = Self::default();
        for attribute in template {
            match attribute.value {
                ValueRef::Text(text) => view.put(attribute.name, text.into()),
                ValueRef::Vector(pairs) => match view.vector(attribute.name) {
                    Some(vector) => pairs.iter().for_each(|(name, text)| vector.put(name, text.into())),
                    None => view.rest().extend([attribute]),
                },
            }
        }
        view
    }

    /// The template again: what an update takes.
    fn to_template(&self) -> Template;
}

impl<T: View> FromDocument for T {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut view = Self::default();
        cursor.read_attributes(&mut view)?;
        Ok(view)
    }
}

/// Fills the field of a text, unless it is full or the text does not fit.
pub fn fill<T: Scalar>(field: &mut Option<T>, text: &str) -> bool {
    fill_by(field, text, from_text)
}

/// Fills the field of a text that is `YES` or `NO`.
pub fn fill_yes_no(field: &mut Option<bool>, text: &str) -> bool {
    fill_by(field, text, YesNo::from_text)
}

/// Fills the field of a text that is several values.
pub fn fill_joined<T: Scalar>(field: &mut Option<Vec<T>>, text: &str, separator: &str) -> bool {
    fill_by(field, text, |text| split(text, separator))
}

fn fill_by<T>(field: &mut Option<T>, text: &str, read: impl FnOnce(&str) -> Option<T>) -> bool {
    if field.is_some() {
        return false;
    }
    *field = read(text);
    field.is_some()
}

/// Adds to the field of texts that may repeat, unless the text does not fit.
pub fn add<T: Scalar>(field: &mut Vec<T>, text: &str) -> bool {
    let value = from_text(text);
    let fits = value.is_some();
    field.extend(value);
    fits
}

/// Begins the vector of a field, unless it has one.
pub fn begin<T: Attributes + Default>(field: &mut Option<T>) -> Option<&mut dyn Attributes> {
    match field {
        Some(_) => None,
        None => Some(field.insert(T::default())),
    }
}

/// Begins another vector of a field.
pub fn begin_next<T: Attributes + Default>(field: &mut Vec<T>) -> Option<&mut dyn Attributes> {
    make_room(field);
    Some(field.push_mut(T::default()))
}
