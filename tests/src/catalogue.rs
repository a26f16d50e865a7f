//! The catalogue that the crate is made from, as texts.

use std::collections::BTreeMap;
use std::{fs, io};

use crate::workspace;

/// The files of the catalogue as they are, by their names.
pub fn sources() -> io::Result<BTreeMap<String, String>> {
    let mut sources = BTreeMap::new();
    for entry in fs::read_dir(workspace::root().join("spec"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            sources.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(sources)
}
