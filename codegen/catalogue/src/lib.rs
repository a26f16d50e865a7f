//! The catalogue of OpenNebula's XML-RPC API, as data: YAML files in, a [`Catalogue`] out.
//!
//! Every output of the catalogue (the Rust crate, a reference, a command) reads the same model, and knows nothing of the YAML:
//!
//! - `load` reads YAML into structs that mirror the language, each with its place, and applies families;
//! - `resolve` makes the [`model`] of them, in which every name is bound and every rule of the language kept;
//! - `lint` refuses what the language allows and a good catalogue does not have.
//!
//! A stage that finds mistakes tells all of them, as [`Diagnostics`], and the next one does not begin.

mod diagnostic;
mod lint;
mod load;
pub mod model;
mod place;
mod resolve;
mod schema;
pub mod spelling;

use std::collections::BTreeMap;

pub use diagnostic::{Code, Diagnostic, Diagnostics, codes};
pub use model::Catalogue;
pub use place::{Node, Step};
pub use schema::schema;

/// The texts of the catalogue's files, by the names that diagnostics show. Their order does not matter.
pub type Sources = BTreeMap<String, String>;

/// Reads and checks a catalogue.
pub fn check(sources: &Sources) -> Result<Catalogue, Diagnostics> {
    Draft::read(sources)?.finish()
}

/// Reads a catalogue without the lints, for one that was written before they were.
pub fn read(sources: &Sources) -> Result<Catalogue, Diagnostics> {
    let Draft { catalogue, found } = Draft::read(sources)?;
    found.or(catalogue)
}

/// A catalogue that was read, with the mistakes that were found in it so far.
///
/// An output that refuses more than the language does looks at the draft, so that its mistakes are told in the same run as all others.
#[derive(Clone, Debug)]
pub struct Draft {
    catalogue: Catalogue,
    found: Diagnostics,
}

impl Draft {
    /// Reads the files. It fails where they cannot be understood at all.
    pub fn read(sources: &Sources) -> Result<Self, Diagnostics> {
        let (catalogue, found) = resolve::resolve(&load::load(sources)?);
        Ok(Self { catalogue, found })
    }

    /// The catalogue without what has a mistake.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Adds what an output refuses.
    #[must_use]
    pub fn with(mut self, found: Diagnostics) -> Self {
        self.found.extend(found);
        self
    }

    /// The catalogue, if nothing is wrong with it and it passes the lints.
    pub fn finish(self) -> Result<Catalogue, Diagnostics> {
        let catalogue = self.found.or(self.catalogue)?;
        lint::lint(&catalogue)?;
        Ok(catalogue)
    }
}

/// Line and column, from 1, of the key that leads to a node of the catalogue, or of an item of a list; `None` where there is no such node.
pub fn locate(sources: &Sources, node: &Node) -> Option<(usize, usize)> {
    diagnostic::locate(sources.get(&node.file)?, node, true)
}
