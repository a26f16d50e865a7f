//! What is left out of the lists of an answer, and what becomes of that.

use std::mem::take;

use super::error::DecodeError;
use super::unreadable::Unreadable;

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
        self.items.push(Unreadable { position, id, path: error.path, reason: error.reason });
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
