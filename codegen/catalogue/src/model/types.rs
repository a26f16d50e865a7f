//! Types where they are used.

use std::fmt;

use super::built_in::BuiltIn;
use super::wire::{Repr, Shape, Wire};

/// How many values there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// One.
    One,
    /// Any number of elements, or an array.
    List,
    /// Any number in one text, with this between them.
    Joined(String),
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// One of the language.
    BuiltIn(BuiltIn),
    /// One of the catalogue.
    Declared(Named),
}

/// A declared type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// The resource that declares it; a shared file has none.
    pub resource: Option<String>,
    /// Whether it is the number of an object: every resource may name those.
    pub is_id: bool,
    /// How it is read and written.
    pub shape: Shape,
}

impl Type {
    /// How it is read and written in a document and in an answer; nothing where it is for parameters only.
    pub fn shape(&self) -> Option<Shape> {
        match self {
            Self::BuiltIn(built_in) => built_in.shape(),
            Self::Declared(named) => Some(named.shape),
        }
    }

    /// What a value of it is, where it is one value.
    pub fn repr(&self) -> Option<Repr> {
        match self.shape() {
            Some(Shape::Scalar(repr)) => Some(repr),
            _ => None,
        }
    }

    /// Whether it is an XML element with children.
    pub fn is_document(&self) -> bool {
        matches!(self.shape(), Some(Shape::Open | Shape::Closed))
    }

    /// What it is at each position of a call that it takes, as a parameter of this form; nothing where it cannot be one.
    pub fn wire(&self, form: &Form) -> Option<Vec<Wire>> {
        let one = match self {
            Self::BuiltIn(built_in) => Some(built_in.positions().to_vec()).filter(|positions| !positions.is_empty()),
            Self::Declared(named) => match named.shape {
                Shape::Scalar(repr) => repr.wire().map(|wire| vec![wire]),
                Shape::Closed | Shape::Open => None,
            },
        }?;
        match form {
            Form::One => Some(one),
            // Only what is one value can be an item.
            Form::List => self.repr().map(|_| vec![Wire::Array]),
            Form::Joined(_) => self.repr().map(|_| vec![Wire::String]),
        }
    }
}

impl From<BuiltIn> for Type {
    fn from(built_in: BuiltIn) -> Self {
        Self::BuiltIn(built_in)
    }
}

/// Its name in the catalogue.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BuiltIn(built_in) => built_in.name(),
            Self::Declared(named) => &named.name,
        })
    }
}
