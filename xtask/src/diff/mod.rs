//! `cargo xtask diff`: what a change of the catalogue means to callers, and whether the crate's version allows it.
//!
//! `compare` is pure: two plans of the crate in, changes out; `methods`, `wire` and `types` are its parts. `origin` asks git, `version` judges,
//! `render` writes it down.

mod change;
mod changelog;
mod compare;
mod comparison;
mod methods;
mod origin;
mod render;
#[cfg(test)]
mod tests;
mod types;
mod version;
mod wire;
mod wire_names;

use std::path::Path;
use std::process::ExitCode;

use opennebula_catalogue::{Sources, read};
use opennebula_codegen::check;
use opennebula_codegen::plan::plan;

use self::change::Impact;
use self::compare::compare;
use self::origin::Origin;
use self::render::Report;
use self::version::{Verdict, judge};

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Lines for a terminal.
    Text,
    /// Markdown for a pull request.
    Markdown,
    /// A section of the changelog.
    Changelog,
}

/// How to say it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    /// In which form.
    pub form: Form,
    /// Without failing.
    pub allow: bool,
}

/// Prints what has changed since a revision or from a folder, and fails if the version does not allow it.
pub(crate) fn diff(root: &Path, with: &str, options: Options) -> Result<ExitCode, String> {
    let (text, verdict) = report(root, with, &xtask::workspace::sources(root)?, options.form)?;
    print!("{text}");
    let is_refused = matches!(verdict, Verdict::Refused { .. });
    if is_refused && !options.allow {
        eprintln!("error: the version of the crate does not allow this; `--allow` only prints it");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn report(root: &Path, with: &str, sources: &Sources, form: Form) -> Result<(String, Verdict), String> {
    let origin = Origin::open(root, with)?;
    let new = check(sources).map_err(|found| found.render(sources))?;
    let old = read(&origin.sources).map_err(|found| not_understood(with, &found.render(&origin.sources)))?;
    let [old, new] =
        [(&old, &origin.sources), (&new, sources)].map(|(catalogue, sources)| plan(catalogue).map_err(|found| found.render(sources)));
    let changes = compare(&old.map_err(|found| not_understood(with, &found))?, &new?);
    let version = origin::version(root)?;
    let was = origin.version.unwrap_or(version);
    // Where nobody knows what was released, it was.
    let released = origin::released(root).unwrap_or_else(|| vec![was]);
    let verdict = judge(Impact::of(&changes), was, version, &released);
    let report = Report { with: &origin.name, changes: &changes, old: &origin.sources, new: sources, verdict };
    let text = match form {
        Form::Text => report.text(),
        Form::Markdown => report.markdown(),
        Form::Changelog => changelog::section(&changes),
    };
    Ok((text, verdict))
}

/// How many mistakes of the old catalogue are shown: nobody is going to mend them.
const SHOWN: usize = 3;

/// Why there is nothing to compare with, where the old catalogue breaks a rule that came later, or the folder is of something else.
fn not_understood(with: &str, found: &str) -> String {
    let shown: Vec<_> = found.split("\n\n").take(SHOWN).collect();
    format!(
        "what `{with}` has is no catalogue in today's language; compare with a later revision, or check that one out and run its own \
         `cargo xtask`. The first mistakes:\n\n{}",
        shown.join("\n\n").trim_end()
    )
}
