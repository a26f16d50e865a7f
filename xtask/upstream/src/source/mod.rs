//! `cargo xtask upstream`: the catalogue against OpenNebula's source.
//!
//! The catalogue is written by people; the source is what servers do. Each check has a module:
//!
//! - `methods`: names, and the positions that the functions behind them read, found by `registry`, `classes` and `reads`, with what they make
//!   sure of before (`guards`) and what they take otherwise (`defaults`);
//! - `grpc`: the fields of the same calls in gRPC, found by `classes` and `protos`;
//! - `enums`: values, found by `values`;
//! - `elements`: documents, against `schemas`.
//!
//! There is no parser of C++ here: `tokens` takes it apart, and the modules look for the few forms that the source has. Whatever they do not
//! find or understand is told like a difference, so that nothing is passed over when the source takes another form.

mod checkout;
mod classes;
mod data;
mod defaults;
mod elements;
mod enums;
mod git;
mod grpc;
mod guards;
mod methods;
mod protos;
mod reads;
mod registry;
mod schemas;
mod tokens;
mod values;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use opennebula_catalogue::check;
use opennebula_catalogue::model::{Catalogue, Release};

use self::checkout::{Origin, Source};
use self::classes::Classes;
use self::data::Data;
use self::git::Repository;
use self::protos::Protos;
use self::schemas::Schemas;
use crate::release::{Version, named};
use crate::report::Report;

/// What stands for every release.
const ALL: &str = "all";

/// Prints all differences, and fails if there is one that is not known.
pub(crate) fn upstream(root: &Path, path: &Path, release: Option<&str>) -> Result<ExitCode, String> {
    let sources = xtask::workspace::sources(root)?;
    let catalogue = check(&sources).map_err(|found| found.render(&sources))?;
    let data = Data::read(root)?;
    let mut is_same = true;
    let mut said = BTreeSet::new();
    for (release, origin) in origins(&catalogue, path, release)? {
        let source = Source::open(origin)?;
        println!("{}, against {release} of the catalogue", source.name());
        let mut report = compare(&catalogue, release, &data, source)?;
        // What goes for several releases is said once.
        report.notes.retain(|note| said.insert(note.clone()));
        print!("{}", report.render(&sources));
        is_same &= report.differences.is_empty();
    }
    Ok(if is_same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The releases that are compared, and where the source of each is.
fn origins(catalogue: &Catalogue, path: &Path, release: Option<&str>) -> Result<Vec<(Release, Origin)>, String> {
    let repository = Repository::at(path);
    if release == Some(ALL) {
        let Some(repository) = repository else {
            let place = path.display();
            return Err(format!("{place} is no git directory, so it does not have every release; {place}/.git may be one"));
        };
        let tagged = |release| Ok((release, Origin::Tag(repository.clone(), repository.tag(release, None)?)));
        return catalogue.releases.iter().copied().map(tagged).collect();
    }
    let wanted = release.and_then(Version::of).filter(Version::has_patch);
    let release = named(catalogue, release)?;
    let origin = match repository {
        Some(repository) => Origin::Tag(repository.clone(), repository.tag(release, wanted.as_ref())?),
        None => Origin::Checkout(path.to_owned()),
    };
    Ok(vec![(release, origin)])
}

fn compare(catalogue: &Catalogue, release: Release, data: &Data, mut source: Source) -> Result<Report, String> {
    source.read_also(data.enums.values().map(|entry| entry.file.as_str()).filter(|file| !file.is_empty()))?;
    let mut report = Report::default();
    let files = classes::files(&source, &[checkout::METHODS, checkout::INCLUDE]);
    let classes = Classes::of(&files);
    methods::compare(catalogue, release, &files, &classes, &mut report);
    grpc::compare(catalogue, release, &files, &classes, &Protos::of(&source)?, &mut report);
    if Some(release) == catalogue.newest() {
        enums::compare(catalogue, &source, &data.enums, &mut report);
        elements::compare(catalogue, &Schemas::of(&source)?, &data.schemas, &mut report);
    } else {
        let note = "not compared: enumerations and documents of older releases: it is not known where their source has them";
        report.notes.push(note.to_owned());
    }
    report.apply(&data.quirks, release, data::QUIRKS);
    Ok(report)
}

#[cfg(test)]
mod tests;
