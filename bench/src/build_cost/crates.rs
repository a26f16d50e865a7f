//! The crates that are compiled: ours, and others that a generator has written.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;

use super::lines::Lines;
use crate::context::Context;
use crate::process::{cargo, run, write_if_different};

/// A crate with the features that it is compiled with.
pub(super) struct Crate {
    /// The name of its row.
    pub(super) row: &'static str,
    pub(super) package: &'static str,
    /// What depends on it: a crate of one empty file.
    folder: PathBuf,
    target: PathBuf,
}

/// What comes of compiling a crate whose dependencies are ready.
pub(super) struct Compiled {
    pub(super) time: Duration,
    pub(super) lines: Lines,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Profile {
    Debug,
    Release,
}

impl Profile {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Debug => &[],
            Self::Release => &["--release"],
        }
    }
}

impl Crate {
    /// The generated crate, as whoever clones it depends on it.
    pub(super) fn ours(context: &Context, row: &'static str, folder: &str, features: Option<&[&str]>) -> Result<Self, String> {
        let mut dependency = format!("path = {:?}", context.root.join("generated").to_string_lossy());
        if let Some(features) = features {
            // Nothing fails that writes to a string.
            let _ = write!(dependency, ", default-features = false, features = {features:?}");
        }
        let this = Self::depending(context, row, "opennebula", folder, &dependency)?;
        let lock = context.root.join("Cargo.lock");
        let lock = std::fs::read(&lock).map_err(|error| format!("cannot read {}: {error}", lock.display()))?;
        write_if_different(&this.folder.join("Cargo.lock"), &lock)?;
        Ok(this)
    }

    /// A crate from the registry.
    pub(super) fn peer(context: &Context, package: &'static str, version: &str, feature: &str) -> Result<Self, String> {
        Self::depending(context, package, package, package, &format!("version = \"={version}\", features = [{feature:?}]"))
    }

    fn depending(context: &Context, row: &'static str, package: &'static str, folder: &str, dependency: &str) -> Result<Self, String> {
        let build = context.scratch.join("build");
        let this = Self { row, package, folder: build.join(folder), target: build.join("target") };
        let manifest = format!(
            "[package]\nname = \"depending\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{package} = {{ {dependency} }}\n"
        );
        write_if_different(&this.folder.join("Cargo.toml"), manifest.as_bytes())?;
        write_if_different(&this.folder.join("src/lib.rs"), b"")?;
        Ok(this)
    }

    /// Compiles whatever is not compiled yet.
    pub(super) fn prepare(&self, profile: Profile) -> Result<(), String> {
        self.build(profile).map(drop)
    }

    /// Forgets the crate, but none of its dependencies, and compiles it again.
    pub(super) fn compile(&self, profile: Profile) -> Result<Compiled, String> {
        let mut clean = cargo(&self.folder, &self.target);
        run(clean.args(["clean", "--package", self.package]).args(profile.arguments()))?;
        let (time, messages) = self.build(profile)?;
        let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let is_compiled = |message: &Value| {
            let has = |key: &str, value: Value| message.get(key) == Some(&value);
            // A build script is a program of its own.
            let is_script = message.pointer("/target/kind/0").is_some_and(|kind| kind == "custom-build");
            has("reason", "compiler-artifact".into()) && has("fresh", false.into()) && !is_script
        };
        let compiled: Vec<Value> = messages.filter(is_compiled).collect();
        match compiled.as_slice() {
            [only] => Ok(Compiled { time, lines: Lines::of(&self.listing(only)?, &self.folder)? }),
            all => Err(format!("cargo has compiled {} crates where it should have been {} alone", all.len(), self.package)),
        }
    }

    fn build(&self, profile: Profile) -> Result<(Duration, String), String> {
        let mut build = cargo(&self.folder, &self.target);
        build.env("CARGO_INCREMENTAL", "0").args(["build", "--quiet", "--message-format=json", "--package", self.package]);
        run(build.args(profile.arguments()))
    }

    /// Where the compiler says which files it has read: beside what it has made of them.
    fn listing(&self, artefact: &Value) -> Result<PathBuf, String> {
        let files = artefact.get("filenames").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let listing = files.map(Path::new).find_map(|file| {
            let name = file.file_stem()?.to_str()?.strip_prefix("lib")?;
            Some(file.with_file_name(format!("{name}.d"))).filter(|listing| listing.exists())
        });
        listing.ok_or_else(|| format!("the compiler does not say which files {} consists of", self.package))
    }
}
