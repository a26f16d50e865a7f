//! A checkout of OpenNebula's source: the files that are looked at.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The folder of the methods.
pub(super) const METHODS: &str = "src/rm";
/// The folder of the schemas.
pub(super) const SCHEMAS: &str = "share/doc/xsd";

/// The folders that are read, the endings of their files, and what is in them.
const FOLDERS: [(&str, &[&str], &str); 3] = [
    (METHODS, &["cc", "h"], "the methods of the API"),
    ("include", &["h"], "the enumerations"),
    (SCHEMAS, &["xsd"], "the schemas of documents"),
];

/// The files of a checkout that are looked at.
#[derive(Debug)]
pub(super) struct Source {
    root: PathBuf,
    /// Texts by their paths in the checkout, with `/` between the parts.
    files: BTreeMap<String, String>,
}

impl Source {
    /// Reads a checkout.
    pub(super) fn open(root: &Path) -> Result<Self, String> {
        let mut files = BTreeMap::new();
        for (folder, endings, what) in FOLDERS {
            let count = files.len();
            read(root, folder, endings, &mut files)?;
            if files.len() == count {
                let ending = endings.join(" or .");
                let looked_for = FOLDERS.map(|(folder, ..)| format!("{folder}/")).join(", ");
                return Err(format!(
                    "{} is no checkout of OpenNebula's source: no .{ending} file in {folder}/, where {what} are; looked for {looked_for} in it",
                    root.display()
                ));
            }
        }
        Ok(Self { root: root.to_owned(), files })
    }

    /// Reads further files, those of them that are there.
    pub(super) fn read_also<'p>(&mut self, paths: impl IntoIterator<Item = &'p str>) -> Result<(), String> {
        for path in paths {
            if !self.files.contains_key(path) && self.root.join(path).is_file() {
                self.files.insert(path.to_owned(), text(&self.root.join(path))?);
            }
        }
        Ok(())
    }

    /// A file.
    pub(super) fn file(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The files below a folder, in order of path.
    pub(super) fn below<'s>(&'s self, folder: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        let is_below = move |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        self.files.iter().filter(move |(path, _)| is_below(path)).map(|(path, text)| (path.as_str(), text.as_str()))
    }

    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        Self { root: PathBuf::new(), files: files.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect() }
    }
}

fn read(root: &Path, folder: &str, endings: &[&str], files: &mut BTreeMap<String, String>) -> Result<(), String> {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let path = root.join(&folder);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => continue,
            Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
        };
        for entry in entries {
            let entry = entry.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            let path = entry.path();
            if path.is_dir() {
                folders.push(name);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)) {
                files.insert(name, text(&path)?);
            }
        }
    }
    Ok(())
}

/// A text; a byte that is no UTF-8 stands in a comment if anywhere.
fn text(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_checkout_is_told_with_what_was_looked_for() {
        let error = Source::open(&xtask::workspace::root().unwrap()).unwrap_err();
        assert!(error.contains("is no checkout"), "{error}");
        for folder in ["src/rm/", "include/", "share/doc/xsd/"] {
            assert!(error.contains(folder), "{error}");
        }
    }
}
