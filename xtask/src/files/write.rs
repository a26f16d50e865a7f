//! From texts to a folder. Whoever looks at a file, at whatever moment the writer is stopped, sees all of its old text or all of its new one.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{Change, PARTIAL};

/// Makes a change in this folder.
///
/// A new text is written to one file beside all others, and gets its name when it is whole. Where the writer is stopped before that, the next one begins
/// it anew.
pub fn apply(change: &Change<'_>, root: &Path) -> io::Result<()> {
    let path = root.join(change.path());
    match change {
        Change::Add { new, .. } | Change::Replace { new, .. } => {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            let partial = partial(root, change.path());
            remove_if_there(&partial)?;
            // An error if there is something by now: a link is not followed.
            File::create_new(&partial)?.write_all(new.as_bytes())?;
            fs::rename(&partial, &path)
        }
        Change::Remove { .. } => {
            fs::remove_file(&path)?;
            remove_empty(root, path.parent());
            Ok(())
        }
    }
}

/// Removes what a writer that was stopped has left in a folder.
pub fn remove_partial(folder: &Path) -> io::Result<()> {
    remove_if_there(&folder.join(PARTIAL))
}

/// Where a file of this path is written to at first: in the outermost folder of its path, which is on the same disk.
fn partial(root: &Path, path: &str) -> PathBuf {
    let folder = path.split_once('/').map_or("", |(folder, _)| folder);
    root.join(folder).join(PARTIAL)
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        outcome => outcome,
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

#[cfg(test)]
mod tests {
    use super::super::scratch::Scratch;
    use super::super::{Files, Links, changes, read};
    use super::*;

    fn files(entries: &[(&str, &str)]) -> Files {
        entries.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect()
    }

    fn there(folder: &Path) -> Files {
        read(folder, Links::Refused, |_| true).unwrap()
    }

    fn make(folder: &Path, new: &Files) -> io::Result<()> {
        changes(&there(folder), new).iter().try_for_each(|change| apply(change, folder))
    }

    #[test]
    fn a_folder_becomes_what_it_should_be_and_untouched_files_stay_untouched() {
        let folder = Scratch::new("write");
        make(folder.path(), &files(&[("a.rs", "1"), ("b/c/d.rs", "2"), ("same.rs", "3")])).unwrap();
        let modified = || fs::metadata(folder.path().join("same.rs")).unwrap().modified().unwrap();
        let before = modified();
        let new = files(&[("a.rs", "x"), ("e/f.rs", "4"), ("same.rs", "3")]);
        make(folder.path(), &new).unwrap();
        assert_eq!(there(folder.path()), new);
        assert!(!folder.path().join("b").exists());
        assert_eq!(modified(), before);
        assert!(["", "b", "e"].iter().all(|below| !folder.path().join(below).join(PARTIAL).exists()));
    }

    #[test]
    fn a_file_may_take_the_place_of_a_folder_and_a_folder_that_of_a_file() {
        let folder = Scratch::new("places");
        let (one, other) = (files(&[("a/b.rs", "1"), ("c", "2")]), files(&[("a", "1"), ("c/d.rs", "2")]));
        for files in [&one, &other, &one] {
            make(folder.path(), files).unwrap();
            assert_eq!(there(folder.path()), *files);
        }
    }

    #[test]
    fn what_a_stopped_writer_has_left_is_in_nobodys_way() {
        let folder = Scratch::new("stopped");
        folder.write(PARTIAL, "cut o");
        folder.write(&format!("e/{PARTIAL}"), "cut o");
        apply(&Change::Add { path: "e/f.rs", new: "whole" }, folder.path()).unwrap();
        remove_partial(folder.path()).unwrap();
        remove_partial(folder.path()).unwrap();
        assert_eq!(there(folder.path()), files(&[("e/f.rs", "whole")]));
        assert!(!folder.path().join(PARTIAL).exists() && !folder.path().join("e").join(PARTIAL).exists());
    }

    /// A file with two names, and links in the place of what is written.
    #[cfg(unix)]
    #[test]
    fn nothing_outside_of_the_folder_is_written_to() {
        use std::os::unix::fs::symlink;
        let (outside, folder) = (Scratch::new("outside"), Scratch::new("inside"));
        let theirs = outside.path().join("theirs.rs");
        outside.write("theirs.rs", "theirs");
        fs::hard_link(&theirs, folder.path().join("a.rs")).unwrap();
        symlink(&theirs, folder.path().join(PARTIAL)).unwrap();
        symlink(&theirs, folder.path().join("b.rs")).unwrap();
        apply(&Change::Replace { path: "a.rs", old: "theirs", new: "ours" }, folder.path()).unwrap();
        apply(&Change::Replace { path: "b.rs", old: "theirs", new: "ours" }, folder.path()).unwrap();
        assert_eq!(there(folder.path()), files(&[("a.rs", "ours"), ("b.rs", "ours")]));
        assert_eq!(fs::read_to_string(&theirs).unwrap(), "theirs");
    }
}
