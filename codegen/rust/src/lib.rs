//! The generator of the `opennebula` crate: a catalogue in, files of the crate out.
//!
//! It is a pure function, [`generate`]. [`opennebula_catalogue`] reads the catalogue; what is here makes Rust of it:
//!
//! - [`plan`] decides all that is Rust's: names, modules, types, arguments and setters, signatures, traits, features;
//! - `emit` writes what the plan says as tokens, one module for each kind of thing written;
//! - `print` makes formatted text of tokens.

mod emit;
pub mod plan;
mod print;
mod tour;

use std::collections::BTreeMap;
use std::fmt;

use opennebula_catalogue::{Catalogue, Code, Diagnostics, Draft, Sources};

pub use tour::{MissingPiece, tour};

/// The texts of the generated files, by their paths within the crate, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// Generates the crate.
pub fn generate(sources: &Sources) -> Result<Files, Error> {
    files(&check(sources).map_err(Error::Catalogue)?)
}

/// Generates the crate from a catalogue that was read and checked.
pub fn files(catalogue: &Catalogue) -> Result<Files, Error> {
    let plan = plan::plan(catalogue).map_err(Error::Catalogue)?;
    let (mut files, mut failed) = (Files::new(), None);
    emit::emit(&plan, |path, file| {
        let printed = match file {
            emit::File::Text(text) => Ok(text),
            emit::File::Rust { origin, tokens } => print::print(&origin, tokens),
        };
        match printed {
            Ok(text) => drop(files.insert(path, text)),
            Err(error) => failed = failed.take().or(Some(Error::Emission { path, reason: error.to_string() })),
        }
    });
    failed.map_or(Ok(files), Err)
}

/// Reads and checks a catalogue, with what only Rust refuses, without generating anything.
pub fn check(sources: &Sources) -> Result<Catalogue, Diagnostics> {
    let draft = Draft::read(sources)?;
    let found = plan::plan(draft.catalogue()).err().unwrap_or_default();
    draft.with(found).finish()
}

/// All kinds of mistakes: those of the language, and those of this output.
pub fn codes() -> Vec<Code> {
    let mut codes = [opennebula_catalogue::codes::ALL, plan::codes::ALL].concat();
    codes.sort();
    codes
}

/// Why there is nothing generated.
#[derive(Clone, Debug)]
pub enum Error {
    /// The catalogue has mistakes.
    Catalogue(Diagnostics),
    /// The generator has one: what it wrote for this file is not Rust.
    Emission {
        /// The file.
        path: String,
        /// What the parser says.
        reason: String,
    },
}

impl Error {
    /// The error for people, with the lines of the catalogue that are at fault.
    pub fn render(&self, sources: &Sources) -> String {
        match self {
            Self::Catalogue(diagnostics) => diagnostics.render(sources),
            Self::Emission { path, reason } => format!("error: a bug in the generator: {path} would not be Rust: {reason}\n"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Catalogue(diagnostics) => match diagnostics.iter().count() {
                1 => f.write_str("the catalogue has a mistake"),
                count => write!(f, "the catalogue has {count} mistakes"),
            },
            Self::Emission { path, reason } => write!(f, "a bug in the generator: {path} would not be Rust: {reason}"),
        }
    }
}

impl std::error::Error for Error {}
