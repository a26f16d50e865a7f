//! The workspace that a program runs in, and the catalogue in it.

use std::path::{Path, PathBuf};

use opennebula_catalogue::Sources;

use crate::files::{self, Links};

/// The folder of the catalogue.
pub const SPEC: &str = "spec";

/// The root of the workspace. It is looked for when the program runs, because checkouts can share one folder of built programs.
///
/// Cargo tells a program that it runs where the program's package is; without cargo, the current folder counts.
pub fn root() -> Result<PathBuf, String> {
    let start = match std::env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => PathBuf::from(package),
        None => std::env::current_dir().map_err(|error| format!("cannot tell the current folder: {error}"))?,
    };
    let is_root = |folder: &&Path| folder.join("Cargo.toml").is_file() && folder.join(SPEC).is_dir();
    let root = start.ancestors().find(is_root).map(Path::to_path_buf);
    root.ok_or_else(|| format!("no folder with `Cargo.toml` and `{SPEC}` in {} or above it; run this in a checkout", start.display()))
}

/// The files of the catalogue, by their paths in the workspace.
pub fn sources(root: &Path) -> Result<Sources, String> {
    let files = files::read(&root.join(SPEC), Links::ToFiles, is_catalogue)?;
    let sources: Sources = files.into_iter().map(|(path, text)| (format!("{SPEC}/{path}"), text)).collect();
    if sources.is_empty() {
        return Err(format!("there is no catalogue: no .yaml file in {}", root.join(SPEC).display()));
    }
    Ok(sources)
}

/// Whether a file of this name belongs to a catalogue. Some editors keep theirs beside what they edit, under a name that begins with a dot.
pub fn is_catalogue(name: &str) -> bool {
    let path = Path::new(name);
    let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    path.extension().is_some_and(|extension| extension == "yaml") && !is_hidden
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_editors_are_no_part_of_the_catalogue() {
        assert!(is_catalogue("vm.yaml") && is_catalogue("spec/vm.yaml"));
        for name in [".#vm.yaml", "spec/.vm.yaml", ".vm.yaml.swp", "vm.yaml~", "schema.json", ".yaml"] {
            assert!(!is_catalogue(name), "{name}");
        }
    }

    #[test]
    fn the_catalogue_is_found_when_the_program_runs() {
        let root = root().unwrap();
        assert!(root.join("spec/api.yaml").is_file());
        assert!(sources(&root).unwrap().contains_key("spec/vm.yaml"));
        assert!(sources(&root.join("docs")).unwrap_err().starts_with("there is no catalogue: "));
    }
}
