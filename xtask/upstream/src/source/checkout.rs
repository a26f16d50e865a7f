//! OpenNebula's source: the files that are looked at, of a checkout or of a tag in a git directory.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::git::Repository;

/// The folder of the methods.
pub(super) const METHODS: &str = "src/rm";
/// The folder of what all of the source shares.
pub(super) const INCLUDE: &str = "include";
/// The folder of the schemas.
pub(super) const SCHEMAS: &str = "share/doc/xsd";

/// The endings of files of code.
const CODE: &[&str] = &["cc", "h"];
/// The endings of the files that describe messages of gRPC.
const PROTO: &[&str] = &["proto"];

/// The folders that every release has, the endings of their files, and what is in them.
const FOLDERS: [(&str, &[&str], &str); 3] =
    [(METHODS, CODE, "the methods of the API"), (INCLUDE, CODE, "the enumerations"), (SCHEMAS, &["xsd"], "the schemas of documents")];

/// Where the source is.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    /// In the folder of a checkout.
    Checkout(PathBuf),
    /// In a git directory, under a tag.
    Tag(Repository, String),
}

/// The files that are looked at.
#[derive(Debug)]
pub(super) struct Source {
    origin: Origin,
    /// All paths of a tag; none of a checkout.
    listed: Vec<String>,
    /// Texts by their paths in the source, with `/` between the parts.
    files: BTreeMap<String, String>,
}

impl Source {
    /// Reads the files that every check looks at.
    pub(super) fn open(origin: Origin) -> Result<Self, String> {
        let (listed, files) = match &origin {
            Origin::Checkout(root) => {
                let mut files = BTreeMap::new();
                for (folder, ..) in FOLDERS {
                    read(root, folder, &mut files)?;
                }
                (Vec::new(), files)
            }
            Origin::Tag(repository, tag) => {
                let listed = repository.paths(tag)?;
                let wanted: Vec<_> = listed.iter().filter(|path| is_wanted(path)).cloned().collect();
                let files = repository.files(tag, &wanted)?;
                (listed, files)
            }
        };
        let source = Self { origin, listed, files };
        for (folder, endings, what) in FOLDERS {
            if !source.below(folder).any(|(path, _)| has_ending(path, endings)) {
                let ending = endings.join(" or .");
                let looked_for = FOLDERS.map(|(folder, ..)| format!("{folder}/")).join(", ");
                let name = source.name();
                return Err(format!(
                    "{name} is no checkout of OpenNebula's source, nor a git directory of it: no .{ending} file in {folder}/, where {what} \
                     are; looked for {looked_for} in it"
                ));
            }
        }
        Ok(source)
    }

    /// What it is called: the folder of a checkout, the tag of a git directory.
    pub(super) fn name(&self) -> String {
        match &self.origin {
            Origin::Checkout(root) => root.display().to_string(),
            Origin::Tag(_, tag) => tag.clone(),
        }
    }

    /// Reads further files, those of them that are there.
    pub(super) fn read_also<'p>(&mut self, paths: impl IntoIterator<Item = &'p str>) -> Result<(), String> {
        let further = paths.into_iter().filter(|path| !self.files.contains_key(*path));
        let further = match &self.origin {
            Origin::Checkout(root) => {
                let there = further.map(|path| (path, root.join(path))).filter(|(_, file)| file.is_file());
                there.map(|(path, file)| Ok((path.to_owned(), text(&file)?))).collect::<Result<BTreeMap<_, _>, String>>()?
            }
            Origin::Tag(repository, tag) => {
                let there: Vec<_> = further.map(str::to_owned).filter(|path| self.listed.contains(path)).collect();
                repository.files(tag, &there)?
            }
        };
        self.files.extend(further);
        Ok(())
    }

    /// A file.
    pub(super) fn file(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The files below a folder, in order of path.
    pub(super) fn below<'s>(&'s self, folder: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        self.files.iter().filter(move |(path, _)| is_below(path, folder)).map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The files of code below a folder, in order of path.
    pub(super) fn code<'s>(&'s self, folder: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        self.below(folder).filter(|(path, _)| has_ending(path, CODE))
    }

    /// The files that describe messages of gRPC, in order of path; older releases have none.
    pub(super) fn protos(&self) -> impl Iterator<Item = (&str, &str)> {
        self.below(METHODS).filter(|(path, _)| has_ending(path, PROTO))
    }

    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect();
        Self { origin: Origin::Checkout(PathBuf::new()), listed: Vec::new(), files }
    }
}

/// Whether every check looks at a file.
fn is_wanted(path: &str) -> bool {
    let is_proto = is_below(path, METHODS) && has_ending(path, PROTO);
    is_proto || FOLDERS.iter().any(|(folder, endings, _)| is_below(path, folder) && has_ending(path, endings))
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

fn has_ending(path: &str, endings: &[&str]) -> bool {
    Path::new(path).extension().is_some_and(|ending| endings.iter().any(|known| ending == *known))
}

fn read(root: &Path, folder: &str, files: &mut BTreeMap<String, String>) -> Result<(), String> {
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
            } else if is_wanted(&name) {
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
        let error = Source::open(Origin::Checkout(xtask::workspace::root().unwrap())).unwrap_err();
        assert!(error.contains("is no checkout"), "{error}");
        for folder in ["src/rm/", "include/", "share/doc/xsd/"] {
            assert!(error.contains(folder), "{error}");
        }
    }
}
