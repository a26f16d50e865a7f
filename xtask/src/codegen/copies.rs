//! The licences, which every published package has inside.

use std::path::Path;

use xtask::files::{self, Files};

/// In the root of the workspace.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The folders of the published packages.
const PACKAGES: [&str; 4] = ["codegen/catalogue", "codegen/json", "generated", "runtime"];

/// Where the copies stand.
pub(super) fn paths() -> impl Iterator<Item = String> {
    PACKAGES.iter().flat_map(|package| LICENCES.map(|licence| format!("{package}/{licence}")))
}

/// Whether a file is one of them: it has no head that says so.
pub(super) fn is_copy(path: &str) -> bool {
    paths().any(|copy| copy == path)
}

/// The copies with their texts.
pub(super) fn copies(root: &Path) -> Result<Files, String> {
    let mut copies = Files::new();
    for licence in LICENCES {
        let Some(text) = files::read_one(&root.join(licence))? else { continue };
        copies.extend(PACKAGES.map(|package| (format!("{package}/{licence}"), text.clone())));
    }
    Ok(copies)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_published_package_has_both_licences_and_no_other_is_published() {
        let root = xtask::workspace::root().unwrap();
        assert_eq!(copies(&root).unwrap().len(), LICENCES.len() * PACKAGES.len());
        let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
        let (_, members) = manifest.split_once("members = [").unwrap();
        let members = members.split_once(']').unwrap().0.split(',').map(|member| member.trim().trim_matches('"'));
        let published: Vec<_> = members
            .filter(|member| !std::fs::read_to_string(root.join(member).join("Cargo.toml")).unwrap().contains("\npublish = false\n"))
            .collect();
        assert_eq!(published, PACKAGES);
    }
}
