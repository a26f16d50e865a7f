//! `cargo xtask codegen`: the catalogue to all that is made from it.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use opennebula_catalogue::schema;
use opennebula_codegen::{files, tour};
use similar::TextDiff;
use xtask::files::{self as folder, Change, Files};
use xtask::workspace::{SPEC, sources};

/// How every text of the generator's begins, whatever the comment sign.
const MARK: &str = "@generated";

/// The folder of the crate. Nothing else is in it.
const GENERATED: &str = "generated";

/// What editors know of the catalogue's language.
const SCHEMA: &str = "spec/schema.json";

/// The resolved catalogue for other programs, and what its form is.
const CATALOGUE: &str = "spec/catalogue.json";
const CATALOGUE_SCHEMA: &str = "spec/catalogue.schema.json";

/// Pieces of the catalogue beside what becomes of them.
const TOUR: &str = "docs/tour.md";

/// Writes what has changed and removes what no longer belongs.
pub(crate) fn write(root: &Path) -> Result<ExitCode, String> {
    let (old, new) = (there(root)?, wanted(root)?);
    let changes = folder::changes(&old, &new);
    refuse_foreign(&changes)?;
    for change in &changes {
        let path = change.path();
        change.apply(root).map_err(|error| format!("cannot change {path}: {error}"))?;
        match change {
            Change::Add { .. } => println!("added    {path}"),
            Change::Replace { .. } => println!("changed  {path}"),
            Change::Remove { .. } => println!("removed  {path}"),
        }
    }
    println!("{} files, {} changed", new.len(), changes.len());
    Ok(ExitCode::SUCCESS)
}

/// Shows what would change, and fails if anything would.
pub(crate) fn check(root: &Path) -> Result<ExitCode, String> {
    let (old, new) = (there(root)?, wanted(root)?);
    let changes = folder::changes(&old, &new);
    for change in &changes {
        print!("{}", difference(change));
    }
    if changes.is_empty() {
        println!("{} files, all up to date", new.len());
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("error: {} of the files are not what {SPEC}/ says; run `cargo xtask codegen`", changes.len());
    Ok(ExitCode::FAILURE)
}

/// The files as they are, by their paths in the workspace.
fn there(root: &Path) -> Result<Files, String> {
    let mut there = within(GENERATED, folder::read(&root.join(GENERATED))?);
    for path in [SCHEMA, CATALOGUE, CATALOGUE_SCHEMA, TOUR] {
        match fs::read_to_string(root.join(path)) {
            Ok(text) => drop(there.insert(path.to_owned(), text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(format!("cannot read {path}: {error}")),
        }
    }
    Ok(there)
}

/// The files as the catalogue wants them, by their paths in the workspace.
fn wanted(root: &Path) -> Result<Files, String> {
    let sources = sources(root)?;
    let shortened = |text: String| text.trim_start_matches("error: ").to_owned();
    let catalogue = opennebula_codegen::check(&sources).map_err(|found| shortened(found.render(&sources)))?;
    let generated = files(&catalogue).map_err(|error| shortened(error.render(&sources)))?;
    let json = opennebula_catalogue_json::json(&catalogue).map_err(|error| format!("cannot write {CATALOGUE}: {error}"))?;
    let tour = tour(&sources, &generated).map_err(|error| error.to_string())?;
    let mut wanted = within(GENERATED, generated);
    wanted.extend([(SCHEMA.to_owned(), schema()), (TOUR.to_owned(), tour)]);
    wanted.extend([(CATALOGUE.to_owned(), json), (CATALOGUE_SCHEMA.to_owned(), opennebula_catalogue_json::schema())]);
    Ok(wanted)
}

/// The files of a folder by their paths from outside of it.
fn within(folder: &str, files: Files) -> Files {
    files.into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)).collect()
}

/// A file that the generator did not write is somebody's work: it is not removed.
fn refuse_foreign(changes: &[Change<'_>]) -> Result<(), String> {
    // JSON has its first words on the second line.
    let is_foreign = |text: &str| !text.lines().take(2).any(|line| line.contains(MARK));
    let foreign: Vec<_> = changes
        .iter()
        .filter(|change| match change {
            Change::Remove { old, .. } | Change::Replace { old, .. } => is_foreign(old),
            Change::Add { .. } => false,
        })
        .map(Change::path)
        .collect();
    if foreign.is_empty() {
        return Ok(());
    }
    Err(format!("not written by the generator, and in its way: {}; move or delete them", foreign.join(", ")))
}

/// A change as a unified diff.
fn difference(change: &Change<'_>) -> String {
    let path = change.path();
    let (old_name, new_name, old, new) = match change {
        Change::Add { new, .. } => ("/dev/null", path, "", *new),
        Change::Replace { old, new, .. } => (path, path, *old, *new),
        Change::Remove { old, .. } => (path, "/dev/null", *old, ""),
    };
    if old.replace("\r\n", "\n") == new {
        return format!("{path}: only the line ends differ; git must not convert them\n");
    }
    TextDiff::from_lines(old, new).unified_diff().header(old_name, new_name).to_string()
}
