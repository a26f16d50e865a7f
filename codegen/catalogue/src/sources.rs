//! The texts of a catalogue.

use std::collections::BTreeMap;

/// The texts of the catalogue's files, by the names that diagnostics show. Their order does not matter.
pub type Sources = BTreeMap<String, String>;
