//! Items of a list that cannot be read.

use std::fmt;

/// An item of a list that cannot be read: which one, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreadable {
    /// Which of the items of its name it is, counted from 1.
    pub position: usize,
    /// The `ID` in it, where that can be read.
    pub id: Option<i32>,
    /// The way to the place, `VM_POOL/VM[3]/UID`.
    pub path: String,
    /// What was expected there and what was found.
    pub reason: String,
}

impl Unreadable {
    /// Takes out of it what must not be shown.
    pub(crate) fn redact(&mut self, redact: &dyn Fn(&str) -> String) {
        self.path = redact(&self.path);
        self.reason = redact(&self.reason);
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.reason)?;
        match self.id {
            Some(id) => write!(f, " (ID {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Unreadable {}
