//! `cargo xtask codegen`: the catalogue to the crate.

use std::path::Path;
use std::process::ExitCode;

use opennebula_codegen::{Sources, generate};
use similar::TextDiff;

use crate::files::{self, Change, Files};

/// How every text of the generator's begins, whatever the comment sign.
const MARK: &str = "@generated";

/// The folder of the catalogue.
const SPEC: &str = "spec";

/// The folder of the crate.
const GENERATED: &str = "generated";

/// Writes what has changed and removes what no longer belongs.
pub(crate) fn write(root: &Path) -> Result<ExitCode, String> {
    let (old, new) = (files::read(&root.join(GENERATED))?, generated(root)?);
    let changes = files::changes(&old, &new);
    refuse_foreign(&changes)?;
    for change in &changes {
        let path = change.path();
        change.apply(&root.join(GENERATED)).map_err(|error| format!("cannot change {GENERATED}/{path}: {error}"))?;
        match change {
            Change::Add { .. } => println!("added    {GENERATED}/{path}"),
            Change::Replace { .. } => println!("changed  {GENERATED}/{path}"),
            Change::Remove { .. } => println!("removed  {GENERATED}/{path}"),
        }
    }
    println!("{} files, {} changed", new.len(), changes.len());
    Ok(ExitCode::SUCCESS)
}

/// Shows what would change, and fails if anything would.
pub(crate) fn check(root: &Path) -> Result<ExitCode, String> {
    let (old, new) = (files::read(&root.join(GENERATED))?, generated(root)?);
    let changes = files::changes(&old, &new);
    for change in &changes {
        print!("{}", difference(change));
    }
    if changes.is_empty() {
        println!("{} files, all up to date", new.len());
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("error: {} of the files in {GENERATED}/ are not what {SPEC}/ says; run `cargo xtask codegen`", changes.len());
    Ok(ExitCode::FAILURE)
}

/// The files of the crate as the catalogue wants them.
fn generated(root: &Path) -> Result<Files, String> {
    let sources = sources(root)?;
    generate(&sources).map_err(|error| error.render(&sources).trim_start_matches("error: ").to_owned())
}

/// The files of the catalogue.
pub(crate) fn sources(root: &Path) -> Result<Sources, String> {
    let files = files::read(&root.join(SPEC))?;
    let is_yaml = |path: &str| Path::new(path).extension().is_some_and(|extension| extension == "yaml");
    let sources: Sources =
        files.into_iter().filter(|(path, _)| is_yaml(path)).map(|(path, text)| (format!("{SPEC}/{path}"), text)).collect();
    if sources.is_empty() {
        return Err(format!("there is no catalogue: no .yaml file in {}", root.join(SPEC).display()));
    }
    Ok(sources)
}

/// A file that the generator did not write is somebody's work: it is not removed.
fn refuse_foreign(changes: &[Change<'_>]) -> Result<(), String> {
    let is_foreign = |text: &str| !text.lines().next().is_some_and(|line| line.contains(MARK));
    let foreign: Vec<_> = changes
        .iter()
        .filter(|change| match change {
            Change::Remove { old, .. } | Change::Replace { old, .. } => is_foreign(old),
            Change::Add { .. } => false,
        })
        .map(|change| format!("{GENERATED}/{}", change.path()))
        .collect();
    if foreign.is_empty() {
        return Ok(());
    }
    Err(format!("not written by the generator, and in its way: {}; move or delete them", foreign.join(", ")))
}

/// A change as a unified diff.
fn difference(change: &Change<'_>) -> String {
    let path = format!("{GENERATED}/{}", change.path());
    let (old_name, new_name, old, new) = match change {
        Change::Add { new, .. } => ("/dev/null", path.as_str(), "", *new),
        Change::Replace { old, new, .. } => (path.as_str(), path.as_str(), *old, *new),
        Change::Remove { old, .. } => (path.as_str(), "/dev/null", *old, ""),
    };
    if old.replace("\r\n", "\n") == new {
        return format!("{path}: only the line ends differ; git must not convert them\n");
    }
    TextDiff::from_lines(old, new).unified_diff().header(old_name, new_name).to_string()
}
