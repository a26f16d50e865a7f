//! What generated code needs to write calls and read answers.

pub use crate::answer::Answer;
pub use crate::document::{Cursor, DecodeError, FromDocument, View};
pub use crate::method::{Access, Method};
pub use crate::params::{EncodeError, Params, join, split};
pub use crate::release::Release;
pub use crate::scalar::{Scalar, YesNo, from_text, to_text};
