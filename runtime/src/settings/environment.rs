//! What settings are read from.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The surroundings that settings are read from: variables and files.
///
/// [`ProcessEnvironment`] is the real one. Another one serves tests, or a program that keeps its settings elsewhere.
pub trait Environment: Send {
    /// The value of a variable.
    fn variable(&self, name: &str) -> Option<OsString>;

    /// The user's home.
    fn home(&self) -> Option<PathBuf>;

    /// The content of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// The files in a directory, without its subdirectories.
    fn files(&self, directory: &Path) -> io::Result<Vec<PathBuf>>;
}

/// The variables and the files of this process.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProcessEnvironment;

impl Environment for ProcessEnvironment {
    fn variable(&self, name: &str) -> Option<OsString> {
        env::var_os(name)
    }

    fn home(&self) -> Option<PathBuf> {
        env::home_dir().filter(|home| !home.as_os_str().is_empty())
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn files(&self, directory: &Path) -> io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(directory)? {
            let path = entry?.path();
            // Asked of the path, not the entry: directories of certificates are full of symbolic links.
            if path.is_file() {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }
}
