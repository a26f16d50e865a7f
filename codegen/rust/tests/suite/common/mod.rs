//! Catalogues for the tests.

#[path = "../../../../catalogue/tests/suite/common/explanation.rs"]
pub(crate) mod explanation;
#[path = "../../../../catalogue/tests/suite/common/fixture.rs"]
pub(crate) mod fixture;

use std::fs;
use std::path::{Path, PathBuf};

use opennebula_catalogue::Sources;
use opennebula_codegen::{Files, generate};

/// A path below the package, which is looked for when a test runs: checkouts can share one folder of built programs.
pub(crate) fn path(below: &str) -> PathBuf {
    Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join(below)
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

/// Generates from a catalogue that has no mistakes.
pub(crate) fn generated(sources: &Sources) -> Files {
    generate(sources).unwrap_or_else(|error| panic!("{}", error.render(sources)))
}

/// The last part of a path.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}
