//! Open documents: free-form attributes of which some have fields of their own.

use std::borrow::Cow;

use super::{Cursor, DecodeError, FromDocument};
use crate::growth::make_room;
use crate::params::split;
use crate::scalar::{Scalar, YesNo, from_text};
use crate::template::{Template, ValueRef};

/// What takes attributes one by one and keeps them all: a template, or a view.
pub trait Attributes {
    /// Takes a text into the field for it, if there is one and the text fits.
    fn take_text(&mut self, name: &str, text: &str) -> bool;

    /// Where the pairs of the next vector of this name go, if there is a field for it.
    fn vector(&mut self, name: &str) -> Option<&mut dyn Attributes>;

    /// What keeps the others.
    fn rest(&mut self) -> &mut Template;

    /// Whether that is all there is: nothing has a field.
    fn is_template(&self) -> bool {
        false
    }

    /// Puts a text where it belongs.
    fn put(&mut self, name: &str, text: Cow<'_, str>) {
        // Of texts with one name none overtakes another: where one did not fit, those after it stay behind it.
        if self.rest().contains(name) || !self.take_text(name, &text) {
            self.rest().push_text(name, &text);
        }
    }
}

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

impl Attributes for Template {
    fn take_text(&mut self, _name: &str, _text: &str) -> bool {
        false
    }

    fn vector(&mut self, _name: &str) -> Option<&mut dyn Attributes> {
        None
    }

    fn rest(&mut self) -> &mut Template {
        self
    }

    fn is_template(&self) -> bool {
        true
    }

    fn put(&mut self, name: &str, text: Cow<'_, str>) {
        self.push_text(name, &text);
    }
}

impl FromDocument for Template {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut template = Self::new();
        cursor.read_attributes(&mut template)?;
        Ok(template)
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
