//! Catalogues for the tests.

#![allow(dead_code, reason = "each test uses its share")]

pub(crate) mod explanation;
pub(crate) mod fixture;

use std::fs;
use std::path::{Path, PathBuf};

use opennebula_catalogue::Sources;

/// A path below the package.
pub(crate) fn path(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The catalogue in a folder, its files named as they are there.
pub(crate) fn catalogue(folder: &str) -> Sources {
    let mut sources = Sources::new();
    for entry in fs::read_dir(path(folder)).unwrap_or_else(|error| panic!("{folder}: {error}")) {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            sources.insert(file_name(&path), fs::read_to_string(&path).unwrap());
        }
    }
    assert!(!sources.is_empty(), "no catalogue in {folder}");
    sources
}

/// The catalogue of the workspace, its files named as `cargo xtask codegen` names them.
pub(crate) fn spec() -> Sources {
    catalogue("../../spec").into_iter().map(|(name, text)| (format!("spec/{name}"), text)).collect()
}

/// The last part of a path.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}
