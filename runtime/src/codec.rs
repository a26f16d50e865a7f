//! What generated code needs to write calls and read answers.

pub use crate::answer::Answer;
pub use crate::document::{
    Attributes, Cursor, DecodeError, FromDocument, Items, View, add, begin, begin_next, fill, fill_joined, fill_yes_no,
};
pub use crate::lenient::ListMethod;
pub use crate::method::{Access, Method};
pub use crate::params::{EncodeError, Params};
pub use crate::release::Release;
pub use crate::scalar::{Scalar, YesNo, from_text, join, split, to_text};
