//! Texts that are no access rules.

use std::fmt;

use crate::shown::quoted;

/// A text that is not an access rule, or not the part of one that it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidAcl {
    found: String,
    expected: String,
}

impl InvalidAcl {
    pub(super) fn new(found: &str, expected: impl Into<String>) -> Self {
        Self { found: found.to_owned(), expected: expected.into() }
    }
}

impl fmt::Display for InvalidAcl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {}", self.expected, quoted(&self.found))
    }
}

impl std::error::Error for InvalidAcl {}
