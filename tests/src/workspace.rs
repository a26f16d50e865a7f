//! Where the workspace is.

use std::env;
use std::path::{Path, PathBuf};

/// The root of the workspace that a program is run in. It is looked for when the program runs, because checkouts can share one folder of built
/// programs.
///
/// Cargo tells a program that it runs where the program's package is; without cargo, the current folder counts. A program that is run from
/// elsewhere reads the workspace that it was built in.
pub fn root() -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut starts = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).into_iter().chain(env::current_dir().ok());
    let found = starts.find_map(|start| start.ancestors().find(|folder| is_root(folder)).map(Path::to_path_buf));
    found.unwrap_or_else(|| built.parent().unwrap_or(built).to_path_buf())
}

fn is_root(folder: &Path) -> bool {
    folder.join("Cargo.lock").is_file() && folder.join("tests/recordings").is_dir()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_has_the_catalogue() {
        assert!(is_root(&root()) && root().join("spec/api.yaml").is_file());
    }
}
