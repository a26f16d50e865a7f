//! Attributes and their values: owned ones to put into a template, and what is seen of one.

use super::pairs::{Pairs, PairsRef};
use super::to_text::ToText;

/// A value to put into a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text, possibly empty.
    Text(String),
    /// Pairs of names and texts.
    Vector(Pairs),
}

/// An attribute of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute<'t> {
    /// The name, upper case by convention.
    pub name: &'t str,
    /// The value.
    pub value: ValueRef<'t>,
}

/// What an attribute of a template holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
pub enum ValueRef<'t> {
    /// A text, possibly empty.
    Text(&'t str),
    /// Pairs of names and texts. A server may answer with a name that repeats; it accepts none.
    Vector(PairsRef<'t>),
}

impl<'t> ValueRef<'t> {
    /// The text, where it is one.
    pub fn as_text(self) -> Option<&'t str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Vector(_) => None,
        }
    }

    /// The pairs, where it is a vector.
    pub fn as_vector(self) -> Option<PairsRef<'t>> {
        match self {
            Self::Text(_) => None,
            Self::Vector(pairs) => Some(pairs),
        }
    }
}

impl<T: ToText> From<T> for Value {
    fn from(text: T) -> Self {
        Self::Text(text.to_text().into_owned())
    }
}

impl<N: AsRef<str>, V: ToText> From<Vec<(N, V)>> for Value {
    fn from(pairs: Vec<(N, V)>) -> Self {
        Self::Vector(pairs.into())
    }
}

impl From<Pairs> for Value {
    fn from(pairs: Pairs) -> Self {
        Self::Vector(pairs)
    }
}

impl From<ValueRef<'_>> for Value {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Text(text) => Self::Text(text.to_owned()),
            ValueRef::Vector(pairs) => Self::Vector(pairs.into()),
        }
    }
}

/// A list of two, the name and the value, so that names can repeat in formats whose maps have each key once.
#[cfg(feature = "serde")]
impl serde::Serialize for Attribute<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.name, self.value).serialize(serializer)
    }
}
