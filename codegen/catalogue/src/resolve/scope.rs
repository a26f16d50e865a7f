//! What the entries of a file are resolved with.

use std::collections::BTreeSet;

use super::links;
use super::releases::Releases;
use super::types::Types;
use crate::diagnostic::Diagnostics;
use crate::model::Docs;
use crate::place::Node;

/// What a file can see of the others.
pub(super) struct Scope<'s> {
    pub types: &'s Types<'s>,
    pub releases: &'s Releases,
    /// The names of all resources.
    pub resources: &'s BTreeSet<&'s str>,
    /// The resource that the file describes.
    pub resource: Option<&'s str>,
}

impl Scope<'_> {
    /// What is said of a thing.
    pub(super) fn docs(&self, summary: Option<&String>, details: Option<&String>, node: &Node, found: &mut Diagnostics) -> Docs {
        let mut prose = |key: &str, text: &str| links::prose(text, self.types, &node.key(key), found);
        let summary = summary.map(|summary| prose("summary", summary.trim())).unwrap_or_default();
        Docs { node: node.clone(), summary, details: details.map(|details| prose("details", details.trim_end())) }
    }
}
