//! Folders of files as maps from path to text, and what it takes to make one another.

mod read;
#[cfg(test)]
pub(crate) mod scratch;
mod write;

use std::collections::BTreeMap;

pub use read::{Links, read, read_one, refuse_link};
pub use write::{apply, remove_partial};

/// The file, in the outermost folder, that every text is written to before it gets its name. No catalogue and no generated crate has one.
const PARTIAL: &str = ".xtask-partial";

/// Texts by their paths below a folder, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// What has to happen to a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Change<'f> {
    /// It is missing.
    Add {
        /// The file.
        path: &'f str,
        /// Its text.
        new: &'f str,
    },
    /// Its text differs.
    Replace {
        /// The file.
        path: &'f str,
        /// The text that it has.
        old: &'f str,
        /// The text that it should have.
        new: &'f str,
    },
    /// It does not belong there.
    Remove {
        /// The file.
        path: &'f str,
        /// The text that it has.
        old: &'f str,
    },
}

/// What makes the files of one map those of another, in order of path; what is to be removed comes first, and makes room.
pub fn changes<'f>(old: &'f Files, new: &'f Files) -> Vec<Change<'f>> {
    let replaced = new.iter().filter_map(|(path, new)| match old.get(path) {
        None => Some(Change::Add { path, new }),
        Some(old) if old != new => Some(Change::Replace { path, old, new }),
        Some(_) => None,
    });
    let removed = old.iter().filter(|(path, _)| !new.contains_key(*path)).map(|(path, old)| Change::Remove { path, old });
    removed.chain(replaced).collect()
}

impl<'f> Change<'f> {
    /// The file.
    pub fn path(&self) -> &'f str {
        match self {
            Self::Add { path, .. } | Self::Replace { path, .. } | Self::Remove { path, .. } => path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(entries: &[(&str, &str)]) -> Files {
        entries.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect()
    }

    #[test]
    fn changes_are_additions_replacements_and_removals_and_nothing_else() {
        let old = files(&[("a.rs", "1"), ("b/c.rs", "2"), ("same.rs", "3")]);
        let new = files(&[("a.rs", "x"), ("d.rs", "4"), ("same.rs", "3")]);
        let expected = [
            Change::Remove { path: "b/c.rs", old: "2" },
            Change::Replace { path: "a.rs", old: "1", new: "x" },
            Change::Add { path: "d.rs", new: "4" },
        ];
        assert_eq!(changes(&old, &new), expected);
    }
}
