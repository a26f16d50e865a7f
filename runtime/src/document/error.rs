//! Documents that do not fit their types.

use std::fmt;

use super::unreadable::Unreadable;

/// How many items that cannot be read an error names.
const NAMED: usize = 3;

/// A document that does not fit the type it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The way to the place, `HOST/ID`; empty for an answer without a document, and for a list.
    pub path: String,
    /// What was expected there and what was found.
    pub reason: String,
    /// Of a list: each item that cannot be read.
    pub unreadable: Vec<Unreadable>,
    /// Of a list: how many items can be read.
    pub(super) others: usize,
}

impl DecodeError {
    /// An error at a place.
    pub fn new(path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { path: path.into(), reason: reason.into(), unreadable: Vec::new(), others: 0 }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        for item in self.unreadable.iter().take(NAMED) {
            write!(f, "{item}; ")?;
        }
        if let Some(more @ 1..) = self.unreadable.len().checked_sub(NAMED) {
            write!(f, "and {more} more; ")?;
        }
        f.write_str(&self.reason)?;
        if self.others > 0 { f.write_str(", and `lenient()` of the call gives the others") } else { Ok(()) }
    }
}

impl std::error::Error for DecodeError {}
