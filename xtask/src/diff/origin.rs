//! The older catalogue: from a revision of git, without a checkout, or from a folder. And what was released.

use std::path::Path;
use std::process::Command;

use opennebula_catalogue::Sources;

use super::version::Version;
use xtask::files::{self, Links};
use xtask::workspace::is_catalogue;

/// Where catalogues and the version stand in a workspace.
const SPEC: &str = "spec";
const MANIFEST: &str = "Cargo.toml";

/// A catalogue to compare with.
#[derive(Debug)]
pub(super) struct Origin {
    /// What it is called in reports.
    pub name: String,
    /// Its files, each with a name that tells them from those of the working tree: `HEAD:spec/vm.yaml`.
    pub sources: Sources,
    /// The version of the crate that it was for, where that is known.
    pub version: Option<Version>,
}

impl Origin {
    /// The catalogue in the folder of this name, or of the revision of this name.
    pub(super) fn open(root: &Path, name: &str) -> Result<Self, String> {
        let folder = Path::new(name);
        if folder.is_dir() { Self::folder(folder) } else { Self::revision(root, name) }
    }

    fn folder(folder: &Path) -> Result<Self, String> {
        let inner = folder.join(SPEC);
        let has_inner = inner.is_dir();
        let spec = if has_inner { inner.as_path() } else { folder };
        let name = spec.display().to_string().trim_end_matches('/').to_owned();
        let manifest = if has_inner { folder.join(MANIFEST) } else { folder.join("..").join(MANIFEST) };
        let files = files::read(spec, Links::ToFiles, is_catalogue)?.into_iter();
        let sources: Sources = files.map(|(path, text)| (format!("{name}/{path}"), text)).collect();
        if sources.is_empty() {
            return Err(format!(
                "there is no catalogue in {name}: no .yaml file; name the folder `spec` of another checkout, or a revision"
            ));
        }
        let version = std::fs::read_to_string(manifest).ok().and_then(|text| Version::of_manifest(&text));
        Ok(Self { name, sources, version })
    }

    fn revision(root: &Path, name: &str) -> Result<Self, String> {
        let unknown = || format!("there is no revision `{name}` here, nor a folder of that name; `git fetch` brings what others have");
        if name.starts_with('-') {
            return Err(unknown());
        }
        if git(root, &["rev-parse", "--git-dir"])?.is_none() {
            return Err(format!(
                "{} is not under git, so there is no revision `{name}`; compare with a folder: `cargo xtask diff PATH`",
                root.display()
            ));
        }
        let Some(commit) = git(root, &["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")])? else { return Err(unknown()) };
        let commit = commit.trim();
        // Names come relative to this folder, as the ones with `./` are.
        let listed = git(root, &["ls-tree", "-r", "-z", "--name-only", commit, &format!("{SPEC}/")])?.unwrap_or_default();
        let mut sources = Sources::new();
        for path in listed.split('\0').filter(|path| is_catalogue(path)) {
            let text = git(root, &["show", &format!("{commit}:./{path}")])?;
            let text = text.ok_or_else(|| format!("git cannot show {path} of `{name}`; `git fsck` tells what is missing"))?;
            sources.insert(format!("{name}:{path}"), text);
        }
        if sources.is_empty() {
            return Err(format!("there is no catalogue in `{name}`: no .yaml file in its {SPEC}/; compare with a later revision"));
        }
        let version = git(root, &["show", &format!("{commit}:./{MANIFEST}")])?.and_then(|text| Version::of_manifest(&text));
        Ok(Self { name: name.to_owned(), sources, version })
    }
}

/// The version of the working tree.
pub(super) fn version(root: &Path) -> Result<Version, String> {
    let path = root.join(MANIFEST);
    let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    Version::of_manifest(&text).ok_or_else(|| format!("{} states no version in [workspace.package]", path.display()))
}

/// The versions that were released, which are those with a tag; none where there is no git to ask.
pub(super) fn released(root: &Path) -> Option<Vec<Version>> {
    let tags = git(root, &["tag", "--list"]).ok()??;
    Some(tags.lines().filter_map(Version::of_tag).collect())
}

/// What git says; nothing where it fails.
fn git(root: &Path, arguments: &[&str]) -> Result<Option<String>, String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output();
    let output = output.map_err(|error| format!("cannot run git: {error}; compare with a folder: `cargo xtask diff PATH`"))?;
    if !output.status.success() {
        return Ok(None);
    }
    String::from_utf8(output.stdout).map(Some).map_err(|_| format!("git {}: the answer is not UTF-8", arguments.join(" ")))
}
