//! `cargo xtask codegen`: the catalogue to all that is made from it.

mod copies;
mod head;

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use opennebula_catalogue::schema;
use opennebula_codegen::tour;
use similar::TextDiff;
use xtask::files::{self, Change, Files, Links};
use xtask::turn::{self, Turn};
use xtask::workspace::{SPEC, sources};

/// The folder of the crate. Nothing else is in it.
const GENERATED: &str = "generated";

/// What editors know of the catalogue's language.
const SCHEMA: &str = "spec/schema.json";

/// The resolved catalogue for other programs, and what its form is.
const CATALOGUE: &str = "spec/catalogue.json";
const CATALOGUE_SCHEMA: &str = "spec/catalogue.schema.json";

/// Pieces of the catalogue beside what becomes of them.
const TOUR: &str = "docs/tour.md";

/// What differs between the releases of OpenNebula.
const RELEASES: &str = "docs/releases.md";

/// The folders of these.
const FOLDERS: [&str; 3] = [GENERATED, SPEC, "docs"];

/// Writes what has changed and removes what no longer belongs.
pub(crate) fn write(root: &Path) -> Result<ExitCode, String> {
    let _turn = wait_for_turn(root)?;
    let (old, new) = (there(root)?, all(root)?);
    let changes = files::changes(&old, &new);
    refuse_foreign(&changes)?;
    for change in &changes {
        let path = change.path();
        files::apply(change, root).map_err(|error| format!("cannot change {path}: {error}"))?;
        say(&match change {
            Change::Add { .. } => format!("added    {path}\n"),
            Change::Replace { .. } => format!("changed  {path}\n"),
            Change::Remove { .. } => format!("removed  {path}\n"),
        });
    }
    for folder in FOLDERS {
        files::remove_partial(&root.join(folder)).map_err(|error| format!("cannot tidy up {folder}: {error}"))?;
    }
    say(&format!("{} files, {} changed\n", new.len(), changes.len()));
    Ok(ExitCode::SUCCESS)
}

/// Shows what would change, and fails if anything would.
pub(crate) fn check(root: &Path) -> Result<ExitCode, String> {
    let _turn = wait_for_turn(root)?;
    let (old, new) = (there(root)?, all(root)?);
    let changes = files::changes(&old, &new);
    for change in &changes {
        say(&difference(change));
    }
    if changes.is_empty() {
        say(&format!("{} files, all up to date\n", new.len()));
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("error: {} of the files are not what {SPEC}/ says; run `cargo xtask codegen`", changes.len());
    Ok(ExitCode::FAILURE)
}

/// Neither of two runs sees what the other has done only in part.
fn wait_for_turn(root: &Path) -> Result<Turn, String> {
    turn::take(root, || eprintln!("waiting for another `cargo xtask codegen` in this folder"))
}

/// Prints a text. Whoever reads may have read enough, and the work goes on.
fn say(text: &str) {
    io::stdout().write_all(text.as_bytes()).ok();
}

/// The files as they are, by their paths in the workspace.
fn there(root: &Path) -> Result<Files, String> {
    for folder in FOLDERS {
        files::refuse_link(&root.join(folder))?;
    }
    let mut there = within(GENERATED, files::read(&root.join(GENERATED), Links::Refused, |_| true)?);
    let single = [SCHEMA, CATALOGUE, CATALOGUE_SCHEMA, TOUR, RELEASES].map(str::to_owned);
    for path in single.into_iter().chain(copies::paths()) {
        if let Some(text) = files::read_one(&root.join(&path))? {
            there.insert(path, text);
        }
    }
    Ok(there)
}

/// What the catalogue wants, and the licences that stand in every package.
fn all(root: &Path) -> Result<Files, String> {
    let mut all = wanted(root)?;
    all.extend(copies::copies(root)?);
    Ok(all)
}

/// The files as the catalogue wants them, by their paths in the workspace.
fn wanted(root: &Path) -> Result<Files, String> {
    let sources = sources(root)?;
    let catalogue = opennebula_codegen::check(&sources).map_err(|found| found.render(&sources))?;
    let generated = opennebula_codegen::files(&catalogue).map_err(|error| error.render(&sources))?;
    let json = opennebula_catalogue_json::json(&catalogue).map_err(|error| format!("cannot write {CATALOGUE}: {error}"))?;
    let tour = tour(&sources, &generated).map_err(|error| error.to_string())?;
    let mut wanted = within(GENERATED, generated);
    let releases = opennebula_catalogue_releases::releases(&catalogue);
    wanted.extend([(SCHEMA.to_owned(), schema()), (TOUR.to_owned(), tour), (RELEASES.to_owned(), releases)]);
    wanted.extend([(CATALOGUE.to_owned(), json), (CATALOGUE_SCHEMA.to_owned(), opennebula_catalogue_json::schema())]);
    Ok(wanted)
}

/// The files of a folder by their paths from outside of it.
fn within(folder: &str, files: Files) -> Files {
    files.into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)).collect()
}

/// A file that the generator did not write is somebody's work: it is not removed.
fn refuse_foreign(changes: &[Change<'_>]) -> Result<(), String> {
    let foreign: Vec<_> = changes
        .iter()
        .filter(|change| match change {
            Change::Remove { old, .. } | Change::Replace { old, .. } => !head::is_own(old),
            Change::Add { .. } => false,
        })
        .map(Change::path)
        .filter(|path| !copies::is_copy(path))
        .collect();
    if foreign.is_empty() {
        return Ok(());
    }
    Err(format!("not written by the generator, and in its way: {}; move or delete what is listed", foreign.join(", ")))
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
