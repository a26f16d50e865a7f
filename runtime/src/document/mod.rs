//! Documents: the XML in answers, to and from plain structs.

mod cursor;
mod error;
mod tokens;
#[cfg(feature = "server")]
mod writer;

pub use cursor::Cursor;
pub use error::DecodeError;
#[cfg(feature = "server")]
pub use writer::{DocumentWriter, ToDocument};

use crate::template::Template;

/// A type that is read from an XML element with children.
pub trait FromDocument: Sized {
    /// Reads the children of the element that the cursor has entered, up to its end.
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError>;
}

/// A type that gives names and types to some of the attributes of a template, and keeps the others.
pub trait View: Sized {
    /// Takes what fits out of the template and keeps the rest. Nothing is lost.
    fn from_template(template: Template) -> Self;

    /// The template again: what an update takes.
    fn to_template(&self) -> Template;
}

impl FromDocument for Template {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        cursor.read_template()
    }
}

impl<T: View> FromDocument for T {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        cursor.read_template().map(T::from_template)
    }
}

#[cfg(test)]
mod tests;
