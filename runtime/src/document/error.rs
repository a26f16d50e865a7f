//! Documents that do not fit their types.

use std::fmt;

/// A document that does not fit the type it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The way to the place, `VM_POOL/VM[3]/UID`; empty for an answer without a document.
    pub path: String,
    /// What was expected there and what was found.
    pub reason: String,
}

impl DecodeError {
    /// An error at a place.
    pub fn new(path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { path: path.into(), reason: reason.into() }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.reason)
    }
}

impl std::error::Error for DecodeError {}
