//! YAML as text. `parse` and `places` ask `serde_yaml`; nothing else knows which library reads it.

mod depth;
mod parse;
mod places;
mod tree;

pub(crate) use parse::{Fault, Unreadable, parse};
pub(crate) use places::Places;
pub(crate) use tree::{Tree, TreeError};

/// Line and column, from 1.
pub(crate) type Position = (usize, usize);

/// The largest file that is read, in bytes. No catalogue written by people has one of a hundredth of that.
pub const LARGEST_FILE: usize = 16 << 20;

/// How many lists and mappings may stand within one another. The language itself nests a tenth of that.
pub(crate) const DEEPEST: usize = 64;

/// How many characters a key may have.
pub(crate) const LONGEST_NAME: usize = 100;
