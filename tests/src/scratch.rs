//! A workspace of its own for a generated crate and a caller of it, which cargo compiles from within a test.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::workspace;

/// Where the caller's code is, as the compiler names it.
pub const CALLER: &str = "caller/src/lib.rs";

/// The workspace that the generated crate expects around itself.
const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = ["caller", "generated"]

[workspace.package]
version = "0.1.0"
edition = "2024"
rust-version = "1.95"
license = "Apache-2.0 OR MIT"

[workspace.dependencies]
opennebula-runtime = { path = 'RUNTIME' }

[workspace.lints]
"#;

const MANIFEST: &str = r#"[package]
name = "caller"
version.workspace = true
edition.workspace = true

[dependencies]
opennebula = { path = "../generated", default-features = false, features = FEATURES }
"#;

/// The workspace. As long as there is one in a folder, whoever wants another there waits, be it in this process or in another.
#[derive(Debug)]
pub struct Scratch {
    root: PathBuf,
    _lock: File,
}

/// What the compiler says is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompilerError {
    /// The file, from the root of the workspace.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The kind of error: `E0308`.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// All of it, as people are shown it.
    pub rendered: String,
}

impl Scratch {
    /// A workspace in this folder, whose caller uses these features of the generated crate.
    pub fn create(root: PathBuf, features: &[&str]) -> io::Result<Self> {
        let outer = workspace::root();
        let runtime = outer.join("runtime");
        fs::create_dir_all(&root)?;
        let lock = File::create(root.join("lock"))?;
        lock.lock()?;
        let workspace = Self { root, _lock: lock };
        workspace.write("Cargo.toml", &WORKSPACE.replace("RUNTIME", &runtime.to_string_lossy()))?;
        // The versions that have been downloaded for this build, so that nothing has to be for that one.
        workspace.write("Cargo.lock", &fs::read_to_string(outer.join("Cargo.lock"))?)?;
        workspace.write("caller/Cargo.toml", &MANIFEST.replace("FEATURES", &format!("{features:?}")))?;
        Ok(workspace)
    }

    /// Gives the generated crate these files.
    pub fn write_generated(&self, files: &BTreeMap<String, String>) -> io::Result<()> {
        files.iter().try_for_each(|(path, text)| self.write(&format!("generated/{path}"), text))
    }

    /// Gives the caller its code.
    pub fn write_caller(&self, code: &str) -> io::Result<()> {
        self.write(CALLER, code)
    }

    /// Writes a file, unless it is that way: an old one would look new to cargo.
    fn write(&self, path: &str, text: &str) -> io::Result<()> {
        let path = self.root.join(path);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return Ok(());
        }
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    }

    /// Compiles the caller: all that the compiler says is wrong.
    pub fn errors(&self) -> io::Result<Vec<CompilerError>> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(["check", "--package", "caller", "--offline", "--quiet", "--message-format", "json"]);
        // What is compiled here differs so much from one time to the next that keeping parts of it only costs disk.
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", self.root.join("target")).env("CARGO_INCREMENTAL", "0");
        let output = command.output()?;
        let mut errors = Vec::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            errors.extend(CompilerError::read(&serde_json::from_str(line)?));
        }
        if output.status.success() != errors.is_empty() {
            return Err(io::Error::other(format!("cargo could not do its work: {}", String::from_utf8_lossy(&output.stderr))));
        }
        Ok(errors)
    }
}

impl CompilerError {
    /// The error that a message of cargo's tells of, if it does.
    fn read(message: &Value) -> Option<Self> {
        let message = message.get("message")?;
        let span = message.get("spans")?.as_array()?.iter().find(|span| span.get("is_primary") == Some(&Value::Bool(true)))?;
        let code = message.pointer("/code/code").and_then(Value::as_str).unwrap_or("no code");
        (message.get("level")? == "error").then_some(Self {
            file: span.get("file_name")?.as_str()?.to_owned(),
            line: span.get("line_start")?.as_u64()?.try_into().ok()?,
            code: code.to_owned(),
            message: message.get("message")?.as_str()?.to_owned(),
            rendered: message.get("rendered")?.as_str()?.to_owned(),
        })
    }
}
