//! The generator of the `opennebula` crate: catalogue files in, files of the crate out.
//!
//! It is a pure function, [`generate`], and a straight pipe. Each stage has a module, and its result says what holds after it:
//!
//! - `load`: YAML to structs that mirror the language, each with its place, families applied;
//! - `resolve`: those to the [`model`], in which every name is bound and every rule of the language kept;
//! - `lint`: what the language allows and a good catalogue does not have;
//! - `emit`: the model to tokens, one module for each kind of thing written;
//! - `print`: tokens to formatted text.
//!
//! A stage that finds mistakes tells all of them, as [`Diagnostics`], and the next one does not begin.

mod diagnostic;
mod emit;
mod lint;
mod load;
pub mod model;
mod names;
mod place;
mod print;
mod resolve;
mod schema;
mod tour;

use std::collections::BTreeMap;
use std::fmt;

pub use diagnostic::{Code, Diagnostic, Diagnostics};
pub use place::{Node, Step};
pub use schema::schema;
pub use tour::{MissingPiece, tour};

/// The texts of the catalogue's files, by the names that diagnostics show. Their order does not matter.
pub type Sources = BTreeMap<String, String>;

/// The texts of the generated files, by their paths within the crate, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// Generates the crate.
pub fn generate(sources: &Sources) -> Result<Files, Error> {
    let catalogue = check(sources).map_err(Error::Catalogue)?;
    let (mut files, mut failed) = (Files::new(), None);
    emit::emit(&catalogue, |path, file| {
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

/// Reads and checks a catalogue without generating anything.
pub fn check(sources: &Sources) -> Result<model::Catalogue, Diagnostics> {
    let catalogue = read(sources)?;
    lint::lint(&catalogue)?;
    Ok(catalogue)
}

/// Reads a catalogue that was good enough in its time: what lints ask for today does not count.
pub fn read(sources: &Sources) -> Result<model::Catalogue, Diagnostics> {
    resolve::resolve(&load::load(sources)?)
}

/// Line and column, from 1, of the key that leads to a node of the catalogue, or of an item of a list; `None` where there is no such node.
pub fn locate(sources: &Sources, node: &Node) -> Option<(usize, usize)> {
    diagnostic::locate(sources.get(&node.file)?, node, true)
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
