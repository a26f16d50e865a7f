//! Items of a list that cannot be read.

use std::fmt;
use std::mem::take;

use super::error::DecodeError;

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
    fn new(position: usize, id: Option<i32>, error: DecodeError) -> Self {
        Self { position, id, path: error.path, reason: error.reason }
    }

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

/// How many items that cannot be read are kept. They can be short where what they become is not, so that a large answer of nothing else would
/// fill the memory.
pub(super) const MOST: usize = 100_000;

/// What is left out of the lists of an answer.
#[derive(Debug, Default)]
pub(crate) struct LeftOut {
    items: Vec<Unreadable>,
    /// How many items could be read.
    pub(super) others: usize,
}

impl LeftOut {
    /// Adds an item that cannot be read.
    pub(super) fn push(&mut self, position: usize, id: Option<i32>, error: DecodeError) -> Result<(), DecodeError> {
        if self.items.len() == MOST {
            return Err(self.error(format!("more than {MOST} items cannot be read")));
        }
        self.items.push(Unreadable::new(position, id, error));
        Ok(())
    }

    /// The items, for who asks for the others alone; otherwise it is an error that there are any.
    pub(crate) fn told_or_refused(mut self, told: Option<&mut Vec<Unreadable>>) -> Result<(), DecodeError> {
        match told {
            _ if self.items.is_empty() => Ok(()),
            Some(told) => {
                told.append(&mut self.items);
                Ok(())
            }
            None => {
                let (count, others) = (self.items.len(), self.others);
                Err(DecodeError { others, ..self.error(format!("{count} of {} items cannot be read", count + others)) })
            }
        }
    }

    fn error(&mut self, reason: String) -> DecodeError {
        DecodeError { unreadable: take(&mut self.items), ..DecodeError::new("", reason) }
    }
}
