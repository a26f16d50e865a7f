//! What all of this is for: who swaps two positions in the catalogue cannot leave a caller behind.
//!
//! A caller written for the order of today compiles with the crate of today. With a crate made from a catalogue in which one method has two
//! positions swapped, it does not, and the compiler points at the call.

#![cfg(test)]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use opennebula_codegen::{Files, Sources, generate};
use serde_json::Value;

/// What the compiler says of a value of the wrong type.
const MISMATCHED_TYPES: &str = "E0308";

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

/// The manifest of the caller: one resource and no client, which is enough for the compiler to have its say.
const MANIFEST: &str = r#"[package]
name = "caller"
version.workspace = true
edition.workspace = true

[dependencies]
opennebula = { path = "../generated", default-features = false, features = ["vm"] }
"#;

/// Calls in the order of today, as plain structs and by a handle.
const CALLER: &str = "\
use opennebula::vm::{Action, DiskSnapshotRevert, Handle, Migrate, VmAction};
use opennebula::{Call, DiskId, DiskSnapshotId, HostId, VmId};

pub fn migrate() -> Migrate {
    Migrate::new(VmId(1), HostId(2))
}

pub fn action() -> Action {
    Action::new(VmAction::Poweroff, VmId(1))
}

pub fn disk_snapshot_revert<'c, C>(vm: Handle<'c, C>) -> Call<'c, C, DiskSnapshotRevert> {
    vm.disk_snapshot_revert(DiskId(1), DiskSnapshotId(2))
}
";

/// Two positions of a method, by the names of their parameters.
struct Swap {
    method: &'static str,
    positions: [&'static str; 2],
    /// The one file of the crate that is about this method.
    file: &'static str,
    /// How the caller calls it.
    call: &'static str,
}

const SWAPS: [Swap; 3] = [
    Swap {
        method: "one.vm.migrate",
        positions: ["vm", "host"],
        file: "src/vm/methods/migrate.rs",
        call: "Migrate::new(VmId(1), HostId(2))",
    },
    Swap {
        method: "one.vm.action",
        positions: ["action", "vm"],
        file: "src/vm/methods/action.rs",
        call: "Action::new(VmAction::Poweroff, VmId(1))",
    },
    Swap {
        method: "one.vm.disksnapshotrevert",
        positions: ["disk", "snapshot"],
        file: "src/vm/methods/disk_snapshot_revert.rs",
        call: "vm.disk_snapshot_revert(DiskId(1), DiskSnapshotId(2))",
    },
];

#[test]
fn a_swap_in_the_catalogue_breaks_exactly_its_callers() {
    let catalogue = catalogue().unwrap();
    let today = generated(&catalogue);
    let workspace = Workspace::create().unwrap();
    let errors = workspace.errors(&today);
    assert!(errors.is_empty(), "the caller is wrong: {errors:?}");

    for swap in &SWAPS {
        let mut swapped = catalogue.clone();
        swap.apply(swapped.get_mut("vm.yaml").unwrap());
        let outcome = generated(&swapped);
        let changed: Vec<_> = outcome.iter().filter(|(path, text)| today.get(*path) != Some(text)).map(|(path, _)| path).collect();
        assert_eq!(changed, [swap.file], "{}", swap.method);

        let line = CALLER.lines().position(|line| line.contains(swap.call)).unwrap() + 1;
        let call = format!("caller/src/lib.rs:{line}");
        let errors = workspace.errors(&outcome);
        // Where a parameter takes whatever can be made into its type, the compiler says E0277 of it besides.
        assert!(errors.contains(&(call.clone(), MISMATCHED_TYPES.to_owned())), "{}: {errors:?}", swap.method);
        assert!(errors.iter().all(|(place, _)| *place == call), "{}: {errors:?}", swap.method);
    }
}

impl Swap {
    /// Swaps the lines of the two positions.
    fn apply(&self, yaml: &mut String) {
        let mut lines: Vec<_> = yaml.lines().map(str::to_owned).collect();
        let method = lines.iter().position(|line| *line == format!("  {}:", self.method)).unwrap();
        let [first, second] = self.positions.map(|name| {
            let start = format!("- {{ name: {name},");
            method + lines[method..].iter().position(|line| line.trim_start().starts_with(&start)).unwrap()
        });
        lines.swap(first, second);
        *yaml = lines.join("\n");
    }
}

/// The files of the catalogue as they are.
fn catalogue() -> io::Result<Sources> {
    let mut sources = Sources::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            sources.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(sources)
}

fn generated(catalogue: &Sources) -> Files {
    generate(catalogue).unwrap_or_else(|error| panic!("{}", error.render(catalogue)))
}

/// A workspace of its own for a generated crate and its caller.
struct Workspace {
    root: PathBuf,
}

impl Workspace {
    fn create() -> io::Result<Self> {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("swapped-positions");
        let outer = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let runtime = outer.join("runtime").canonicalize()?;
        let workspace = Self { root };
        workspace.write("Cargo.toml", &WORKSPACE.replace("RUNTIME", &runtime.to_string_lossy()))?;
        // The versions that have been downloaded for this build, so that nothing has to be for that one.
        workspace.write("Cargo.lock", &fs::read_to_string(outer.join("Cargo.lock"))?)?;
        workspace.write("caller/Cargo.toml", MANIFEST)?;
        workspace.write("caller/src/lib.rs", CALLER)?;
        Ok(workspace)
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

    /// Compiles the caller with this crate: the errors, the place and the code of each.
    fn errors(&self, generated: &Files) -> Vec<(String, String)> {
        for (path, text) in generated {
            self.write(&format!("generated/{path}"), text).unwrap();
        }
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(["check", "--package", "caller", "--offline", "--quiet", "--message-format", "json"]);
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", self.root.join("target"));
        let output = command.output().unwrap();
        let messages = String::from_utf8(output.stdout).unwrap();
        let errors: Vec<_> = messages.lines().filter_map(|line| error(&serde_json::from_str(line).unwrap())).collect();
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.success(), errors.is_empty(), "cargo could not do its work: {complaints}");
        errors
    }
}

/// The place and the code of a message of cargo's that is an error.
fn error(message: &Value) -> Option<(String, String)> {
    let message = &message["message"];
    let span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    let (file, line, code) = (span["file_name"].as_str()?, &span["line_start"], message["code"]["code"].as_str().unwrap_or("no code"));
    (message["level"] == "error").then(|| (format!("{file}:{line}"), code.to_owned()))
}
