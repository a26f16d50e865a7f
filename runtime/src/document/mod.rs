//! Documents: the XML in answers, to and from plain structs.

mod attributes;
mod cursor;
mod error;
mod escaped;
mod forms;
mod items;
mod left_out;
#[cfg(any(test, fuzzing))]
pub mod oracle;
mod tokens;
mod unreadable;
mod view;
#[cfg(feature = "server")]
mod writer;

pub use attributes::Attributes;
pub use cursor::{Cursor, FromDocument};
pub use error::DecodeError;
pub(crate) use escaped::{canonical, escaped};
pub use items::Items;
pub(crate) use left_out::LeftOut;
pub use unreadable::Unreadable;
pub use view::{View, add, begin, begin_next, fill, fill_joined, fill_yes_no};
#[cfg(feature = "server")]
pub use writer::{DocumentWriter, ToDocument};

#[cfg(test)]
mod tests;
