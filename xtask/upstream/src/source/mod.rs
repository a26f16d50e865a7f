//! `cargo xtask upstream`: the catalogue against OpenNebula's source.
//!
//! The catalogue is written by people; the source is what servers do. Each check has a module:
//!
//! - `methods`: names, and the positions that the functions behind them read, found by `registry`, `classes` and `reads`;
//! - `enums`: values, found by `values`;
//! - `elements`: documents, against `schemas`.
//!
//! There is no parser of C++ here: `tokens` takes it apart, and the modules look for the few forms that the source has. Whatever they do not
//! find or understand is told like a difference, so that nothing is passed over when the source takes another form.

mod checkout;
mod classes;
mod data;
mod elements;
mod enums;
mod methods;
mod reads;
mod registry;
mod schemas;
mod tokens;
mod values;

use std::path::Path;
use std::process::ExitCode;

use opennebula_catalogue::{Sources, check};

use self::checkout::Source;
use self::data::Data;
use self::schemas::Schemas;
use crate::report::Report;

/// Prints all differences, and fails if there is one that is not known.
pub(crate) fn upstream(root: &Path, checkout: &Path) -> Result<ExitCode, String> {
    let sources = xtask::workspace::sources(root)?;
    let report = compare(&sources, &Data::read(root)?, checkout)?;
    print!("{}", report.render(&sources));
    Ok(if report.differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn compare(sources: &Sources, data: &Data, checkout: &Path) -> Result<Report, String> {
    let mut source = Source::open(checkout)?;
    source.read_also(data.enums.values().map(|entry| entry.file.as_str()).filter(|file| !file.is_empty()))?;
    let catalogue = check(sources).map_err(|found| found.render(sources).trim_start_matches("error: ").to_owned())?;
    let mut report = Report::default();
    let files = classes::files(&source, &[checkout::METHODS, "include"]);
    methods::compare(&catalogue, &files, &mut report);
    enums::compare(&catalogue, &source, &data.enums, &mut report);
    elements::compare(&catalogue, &Schemas::of(&source)?, &data.schemas, &mut report);
    report.apply(&data.quirks, data::QUIRKS);
    Ok(report)
}
