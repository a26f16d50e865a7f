//! A copy of the workspace, in which `cargo xtask codegen` may write whatever it likes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use opennebula_catalogue::Sources;

use crate::context::Context;
use crate::process::{cargo, run, write_if_different};

/// What a catalogue is, and what is generated from it.
const OF_A_CATALOGUE: [&str; 3] = ["spec", "generated", "docs"];

/// What else cargo wants to see, besides the members of the workspace.
const OF_CARGO: [&str; 3] = [".cargo", "Cargo.lock", "Cargo.toml"];

/// What is large and nobody asks for: recorded traffic.
const LEFT_OUT: &str = "recordings";

/// The copy.
pub(super) struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

/// A catalogue and its crate, kept beside the copy until it is their turn.
pub(super) struct Slot {
    folder: PathBuf,
    /// How many times the real catalogue.
    pub(super) times: usize,
}

/// How the generator is started.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Through {
    /// By its users' command.
    Cargo,
    /// By itself, once it is built.
    Nothing,
}

impl Workspace {
    /// Copies the workspace. What is there already and the same is not touched, so that a second run has nothing to build.
    pub(super) fn copy(context: &Context) -> Result<Self, String> {
        let folder = context.scratch.join("generator");
        let workspace = Self { root: folder.join("workspace"), target: folder.join("target") };
        let manifest = context.root.join("Cargo.toml");
        let manifest = fs::read_to_string(&manifest).map_err(|error| format!("cannot read {}: {error}", manifest.display()))?;
        let rest = members(&manifest).ok_or("Cargo.toml no longer has its `members` in one line")?;
        for name in rest.into_iter().chain(OF_CARGO).filter(|name| !OF_A_CATALOGUE.contains(name)) {
            mirror(&context.root.join(name), &workspace.root.join(name))?;
        }
        for name in OF_A_CATALOGUE {
            remove(&workspace.root.join(name))?;
        }
        Ok(workspace)
    }

    /// Makes a place for a catalogue, which is the real one where no other is given.
    pub(super) fn slot(&self, context: &Context, times: usize, catalogue: &Sources) -> Result<Slot, String> {
        let folder = self.root.with_file_name(format!("times-{times}"));
        remove(&folder)?;
        for name in OF_A_CATALOGUE {
            mirror(&context.root.join(name), &folder.join(name))?;
        }
        for (path, text) in catalogue {
            write_if_different(&folder.join(path), text.as_bytes())?;
        }
        Ok(Slot { folder, times })
    }

    /// Builds xtask as its users do.
    pub(super) fn build(&self, slot: &Slot) -> Result<(), String> {
        self.with(slot, || run(cargo(&self.root, &self.target).args(["build", "--quiet", "--package", "xtask"])).map(drop))
    }

    /// The time of a task that is none: how long it takes to start one.
    pub(super) fn start(&self, slot: &Slot) -> Result<Duration, String> {
        let (time, _) = self.with(slot, || run(self.xtask(Through::Cargo).arg("explain")))?;
        Ok(time)
    }

    /// Generates what is missing or different: how long that took.
    pub(super) fn generate(&self, slot: &Slot, through: Through) -> Result<Generated, String> {
        let (time, said) = self.with(slot, || run(self.xtask(through).arg("codegen")))?;
        let counts = said.lines().last().and_then(|line| line.strip_suffix(" changed")?.split_once(" files, "));
        let counts = counts.and_then(|(files, changed)| Some((files.parse().ok()?, changed.parse().ok()?)));
        let (files, changed) = counts.ok_or("`cargo xtask codegen` no longer ends by saying how many files it has changed")?;
        Ok(Generated { time, files, changed })
    }

    /// The time that rustfmt takes for the crate, if there is one.
    pub(super) fn format(&self, slot: &Slot) -> Result<Duration, String> {
        let (time, _) = self.with(slot, || {
            run(Command::new("rustfmt").current_dir(&self.root).args([
                "--config",
                "disable_all_formatting=false",
                "--edition",
                "2024",
                "--emit",
                "stdout",
                "generated/src/lib.rs",
            ]))
        })?;
        Ok(time)
    }

    fn xtask(&self, through: Through) -> Command {
        match through {
            Through::Cargo => {
                let mut command = cargo(&self.root, &self.target);
                command.arg("xtask");
                command
            }
            Through::Nothing => {
                let mut command = Command::new(self.target.join("debug").join(format!("xtask{}", std::env::consts::EXE_SUFFIX)));
                // The variable is of the benchmark, which cargo has started, and would lead to the real workspace.
                command.current_dir(&self.root).env_remove("CARGO_MANIFEST_DIR");
                command
            }
        }
    }

    /// Does something while the catalogue is in the copy. The program knows no other place.
    fn with<T>(&self, slot: &Slot, action: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
        for name in OF_A_CATALOGUE {
            rename(&slot.folder.join(name), &self.root.join(name))?;
        }
        let outcome = action();
        for name in OF_A_CATALOGUE {
            rename(&self.root.join(name), &slot.folder.join(name))?;
        }
        outcome
    }
}

/// What the generator did.
pub(super) struct Generated {
    pub(super) time: Duration,
    pub(super) files: u64,
    pub(super) changed: u64,
}

impl Slot {
    /// Makes every generated file another one, so that all have to be written.
    pub(super) fn outdate(&self) -> Result<(), String> {
        let mut paths = files(&self.folder.join("generated"))?;
        paths.extend(["spec/schema.json", "docs/tour.md"].map(|path| self.folder.join(path)));
        for path in paths {
            let mut text = fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            text.push(b'\n');
            fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        }
        Ok(())
    }

    /// Removes it.
    pub(super) fn remove(self) -> Result<(), String> {
        remove(&self.folder)
    }
}

/// The members of a workspace, all of which cargo reads whatever it is asked to run.
fn members(manifest: &str) -> Option<Vec<&str>> {
    let list = manifest.lines().find_map(|line| line.strip_prefix("members = [")?.strip_suffix(']'))?;
    Some(list.split(',').map(|name| name.trim().trim_matches('"')).collect())
}

/// Makes a file or folder the same as another one.
fn mirror(from: &Path, to: &Path) -> Result<(), String> {
    if !from.is_dir() {
        let text = fs::read(from).map_err(|error| format!("cannot read {}: {error}", from.display()))?;
        return write_if_different(to, &text);
    }
    let wanted = entries(from)?;
    if to.is_dir() {
        for path in entries(to)? {
            let is_wanted = wanted.iter().any(|wanted| wanted.file_name() == path.file_name());
            if !is_wanted {
                remove(&path)?;
            }
        }
    }
    for path in wanted {
        match path.file_name() {
            Some(name) if name != LEFT_OUT => mirror(&path, &to.join(name))?,
            _ => {}
        }
    }
    Ok(())
}

/// All files below a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut all = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() { all.extend(files(&path)?) } else { all.push(path) }
    }
    Ok(all)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let cannot_read = |error| format!("cannot read {}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(cannot_read)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(cannot_read)).collect()
}

fn remove(path: &Path) -> Result<(), String> {
    let removed = if path.is_dir() {
        fs::remove_dir_all(path)
    } else if path.exists() {
        fs::remove_file(path)
    } else {
        Ok(())
    };
    removed.map_err(|error| format!("cannot remove {}: {error}", path.display()))
}

fn rename(from: &Path, to: &Path) -> Result<(), String> {
    fs::rename(from, to).map_err(|error| format!("cannot move {} to {}: {error}", from.display(), to.display()))
}
