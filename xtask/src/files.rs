//! A folder of files as a map from path to text, and what it takes to make it another one.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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

/// What makes the files of one map those of another, in order of path.
pub fn changes<'f>(old: &'f Files, new: &'f Files) -> Vec<Change<'f>> {
    let replaced = new.iter().filter_map(|(path, new)| match old.get(path) {
        None => Some(Change::Add { path, new }),
        Some(old) if old != new => Some(Change::Replace { path, old, new }),
        Some(_) => None,
    });
    let removed = old.iter().filter(|(path, _)| !new.contains_key(*path)).map(|(path, old)| Change::Remove { path, old });
    let mut changes: Vec<_> = replaced.chain(removed).collect();
    changes.sort_by(|one, other| one.path().cmp(other.path()));
    changes
}

impl<'f> Change<'f> {
    /// The file.
    pub fn path(&self) -> &'f str {
        match self {
            Self::Add { path, .. } | Self::Replace { path, .. } | Self::Remove { path, .. } => path,
        }
    }

    /// Does it in this folder.
    pub fn apply(&self, folder: &Path) -> io::Result<()> {
        let path = folder.join(self.path());
        match self {
            Self::Add { new, .. } | Self::Replace { new, .. } => {
                if let Some(parent) = path.parent() {
                    fs::create_dir_all(parent)?;
                }
                fs::write(path, new)
            }
            Self::Remove { .. } => {
                fs::remove_file(&path)?;
                remove_empty(folder, path.parent());
                Ok(())
            }
        }
    }
}

/// Removes the folders that a removed file has left empty.
fn remove_empty(top: &Path, mut folder: Option<&Path>) {
    while let Some(empty) = folder.filter(|folder| *folder != top && folder.starts_with(top)) {
        // Fails where there is something left, which is where to stop.
        if fs::remove_dir(empty).is_err() {
            return;
        }
        folder = empty.parent();
    }
}

/// Reads all files below a folder; none where there is no folder.
pub fn read(folder: &Path) -> Result<Files, String> {
    let mut files = Files::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let entries = match fs::read_dir(&next) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && next == folder => return Ok(files),
            Err(error) => return Err(format!("cannot read {}: {error}", next.display())),
        };
        for entry in entries {
            let path = entry.map_err(|error| format!("cannot read {}: {error}", next.display()))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(relative(folder, &path), text(&path)?);
            }
        }
    }
    Ok(files)
}

fn text(path: &PathBuf) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    String::from_utf8(bytes).map_err(|_| format!("{} is not UTF-8", path.display()))
}

fn relative(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
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
            Change::Replace { path: "a.rs", old: "1", new: "x" },
            Change::Remove { path: "b/c.rs", old: "2" },
            Change::Add { path: "d.rs", new: "4" },
        ];
        assert_eq!(changes(&old, &new), expected);
    }

    #[test]
    fn a_folder_becomes_what_it_should_be_and_untouched_files_stay_untouched() {
        let folder = std::env::temp_dir().join(format!("opennebula-xtask-{}", std::process::id()));
        let old = files(&[("a.rs", "1"), ("b/c/d.rs", "2"), ("same.rs", "3")]);
        let new = files(&[("a.rs", "x"), ("e/f.rs", "4"), ("same.rs", "3")]);
        for change in &changes(&Files::new(), &old) {
            change.apply(&folder).unwrap();
        }
        let before = fs::metadata(folder.join("same.rs")).unwrap().modified().unwrap();
        for change in &changes(&read(&folder).unwrap(), &new) {
            change.apply(&folder).unwrap();
        }
        assert_eq!(read(&folder).unwrap(), new);
        assert!(!folder.join("b").exists());
        assert_eq!(fs::metadata(folder.join("same.rs")).unwrap().modified().unwrap(), before);
        fs::remove_dir_all(folder).unwrap();
    }
}
