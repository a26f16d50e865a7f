//! Documents: the XML in answers, to and from plain structs.

mod attributes;
mod cursor;
mod error;
mod escaped;
#[cfg(any(test, fuzzing))]
pub mod oracle;
mod tokens;
mod view;
#[cfg(feature = "server")]
mod writer;

pub use cursor::Cursor;
pub use error::DecodeError;
pub(crate) use escaped::{canonical, escaped};
pub use view::{Attributes, View, add, begin, begin_next, fill, fill_joined, fill_yes_no};
#[cfg(feature = "server")]
pub use writer::{DocumentWriter, ToDocument};

/// A type that is read from an XML element with children.
pub trait FromDocument: Sized {
    /// Reads the children of the element that the cursor has entered, up to its end.
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError>;
}

#[cfg(test)]
mod tests;
