//! From a folder to texts. Only regular files of a sane size are opened: anything else is an error at once.

use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::path::Path;

use opennebula_catalogue::LARGEST_FILE;

use super::{Files, PARTIAL};

/// What is done with links below a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// Each is an error: the folder is also written to, and what is written through a link lands elsewhere.
    Refused,
    /// Those that lead to files are read like files. A link to a folder is an error: it might lead back to where it stands.
    ToFiles,
}

/// Reads the files below a folder that have a wanted name, by their paths in it; none where there is no folder.
pub fn read(folder: &Path, links: Links, is_wanted: impl Fn(&str) -> bool) -> Result<Files, String> {
    let mut files = Files::new();
    let mut folders = vec![(folder.to_path_buf(), String::new())];
    while let Some((next, prefix)) = folders.pop() {
        let entries = match fs::read_dir(&next) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && next == folder => return Ok(files),
            Err(error) => return Err(cannot_read(&next, &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| cannot_read(&next, &error))?;
            let path = entry.path();
            let kind = entry.file_type().map_err(|error| cannot_read(&path, &error))?;
            let name =
                entry.file_name().into_string().map_err(|_| format!("{} has a name that is not UTF-8; rename it", path.display()))?;
            if kind.is_dir() {
                folders.push((path, format!("{prefix}{name}/")));
            } else if kind.is_symlink() && (links == Links::Refused || path.is_dir()) {
                return Err(is_link(&path));
            } else if is_wanted(&name) && !(prefix.is_empty() && name == PARTIAL) {
                let metadata = fs::metadata(&path).map_err(|error| cannot_read(&path, &error))?;
                files.insert(format!("{prefix}{name}"), text(&path, &metadata)?);
            }
        }
    }
    Ok(files)
}

/// Reads a file that is no link, if it is there.
pub fn read_one(path: &Path) -> Result<Option<String>, String> {
    refuse_link(path)?;
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(cannot_read(path, &error)),
        Ok(metadata) => text(path, &metadata).map(Some),
    }
}

/// An error if there is a link in this place.
pub fn refuse_link(path: &Path) -> Result<(), String> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => Err(is_link(path)),
        _ => Ok(()),
    }
}

/// The text of a file.
fn text(path: &Path, metadata: &Metadata) -> Result<String, String> {
    // To open a pipe is to wait for whoever writes into it.
    if !metadata.is_file() {
        return Err(format!("{} is not a regular file; move or delete it", path.display()));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| cannot_read(path, &error))?;
    file.take(LARGEST_FILE as u64 + 1).read_to_end(&mut bytes).map_err(|error| cannot_read(path, &error))?;
    if bytes.len() > LARGEST_FILE {
        return Err(format!("{} is larger than {} MiB; split, move or delete it", path.display(), LARGEST_FILE >> 20));
    }
    String::from_utf8(bytes).map_err(|_| format!("{} is not UTF-8; write it as UTF-8, move or delete it", path.display()))
}

fn is_link(path: &Path) -> String {
    format!("{} is a link, which is not followed; put what it leads to in its place, or delete it", path.display())
}

fn cannot_read(path: &Path, error: &io::Error) -> String {
    format!("cannot read {}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::super::scratch::Scratch;
    use super::*;

    fn all(folder: &Path) -> Result<Files, String> {
        read(folder, Links::Refused, |_| true)
    }

    #[test]
    fn files_are_read_by_their_paths_and_only_those_with_a_wanted_name() {
        let folder = Scratch::new("read");
        folder.write("b/c.rs", "2");
        folder.write("a.rs", "1");
        folder.write("a.txt", "3");
        folder.write(PARTIAL, "cut o");
        let files = read(folder.path(), Links::Refused, |name| name != "a.txt").unwrap();
        assert_eq!(files, Files::from([("a.rs".into(), "1".into()), ("b/c.rs".into(), "2".into())]));
        assert_eq!(all(folder.path()).unwrap().len(), 3);
        assert_eq!(all(&folder.path().join("none")), Ok(Files::new()));
        assert_eq!(read_one(&folder.path().join("a.rs")), Ok(Some("1".to_owned())));
        assert_eq!(read_one(&folder.path().join("none")), Ok(None));
    }

    #[test]
    fn what_is_no_text_is_an_error_that_says_what_to_do() {
        let folder = Scratch::new("no-text");
        fs::write(folder.path().join("image.png"), b"\x89PNG").unwrap();
        let error = all(folder.path()).unwrap_err();
        assert!(error.ends_with("image.png is not UTF-8; write it as UTF-8, move or delete it"), "{error}");
        assert!(read_one(folder.path()).unwrap_err().ends_with(" is not a regular file; move or delete it"));
    }

    /// The file has no bytes on the disk, only a length: reading it whole would take the memory.
    #[test]
    fn a_huge_file_is_an_error_before_it_is_in_memory() {
        let folder = Scratch::new("huge");
        File::create(folder.path().join("huge.rs")).unwrap().set_len(1 << 40).unwrap();
        let error = all(folder.path()).unwrap_err();
        assert!(error.ends_with("huge.rs is larger than 16 MiB; split, move or delete it"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_an_error_and_not_waited_for() {
        let folder = Scratch::new("pipe");
        let pipe = folder.path().join("pipe.yaml");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        std::os::unix::fs::symlink(&pipe, folder.path().join("link.yaml")).unwrap();
        for wanted in ["pipe.yaml", "link.yaml"] {
            let error = read(folder.path(), Links::ToFiles, |name| name == wanted).unwrap_err();
            assert!(error.ends_with(&format!("{wanted} is not a regular file; move or delete it")), "{error}");
        }
        assert_eq!(read(folder.path(), Links::ToFiles, |name| name == "other.yaml"), Ok(Files::new()));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_refused_where_files_are_written_and_links_to_folders_everywhere() {
        use std::os::unix::fs::symlink;
        let (outside, folder) = (Scratch::new("outside"), Scratch::new("links"));
        outside.write("a.rs", "1");
        symlink(outside.path().join("a.rs"), folder.path().join("link.rs")).unwrap();
        let read_both = || [all(folder.path()), read(folder.path(), Links::ToFiles, |_| true)];
        let [refused, followed] = read_both();
        assert!(refused.unwrap_err().contains("link.rs is a link, which is not followed; "));
        assert_eq!(followed, Ok(Files::from([("link.rs".into(), "1".into())])));
        assert!(read_one(&folder.path().join("link.rs")).unwrap_err().contains("is a link"));
        // A folder in itself would have no end.
        symlink(folder.path(), folder.path().join("itself")).unwrap();
        for outcome in read_both() {
            assert!(outcome.unwrap_err().contains(" is a link, which is not followed; "));
        }
    }
}
