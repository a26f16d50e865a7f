//! From nodes to lines and columns.

use std::collections::BTreeMap;

use super::{Diagnostic, Diagnostics};
use crate::place::{Node, Step};
use crate::sources::Sources;
use crate::yaml::{Places, Position};

/// Where nodes of a catalogue are. However many are asked for, each file is gone through once.
#[derive(Debug)]
pub struct Locations(BTreeMap<String, Places>);

impl Locations {
    /// Looks for these nodes.
    pub fn find<'n>(sources: &Sources, nodes: impl IntoIterator<Item = &'n Node>) -> Self {
        let mut by_file: BTreeMap<&str, Vec<&[Step]>> = BTreeMap::new();
        for Node { file, steps } in nodes {
            by_file.entry(file).or_default().push(steps);
        }
        let files = by_file.into_iter().filter_map(|(file, nodes)| Some((file.to_owned(), Places::find(sources.get(file)?, nodes))));
        Self(files.collect())
    }

    /// Line and column, from 1, of the key that leads to a node, or of an item of a list; nothing for a node that there is not, or that was not
    /// looked for.
    pub fn key(&self, node: &Node) -> Option<Position> {
        self.0.get(&node.file)?.of(&node.steps, true)
    }

    /// Where a mistake is shown. A node that is missing is shown by what it is missing from.
    fn of(&self, diagnostic: &Diagnostic) -> Option<Position> {
        let Node { file, steps } = &diagnostic.node;
        diagnostic.position.or_else(|| self.0.get(file)?.nearest(steps, diagnostic.at_key))
    }
}

impl Diagnostic {
    /// The line and column it is at, from 1.
    pub fn location(&self, sources: &Sources) -> Option<Position> {
        let text = sources.get(&self.node.file)?;
        let end = end(text);
        let found = Locations::find(sources, self.position.is_none().then_some(&self.node)).of(self)?;
        Some(found.min(end))
    }
}

impl Diagnostics {
    /// All mistakes in the order of their files, lines and columns, which come with them.
    pub fn located(&self, sources: &Sources) -> Vec<(Position, &Diagnostic)> {
        let locations = Locations::find(sources, self.iter().filter(|found| found.position.is_none()).map(|found| &found.node));
        let mut ends: BTreeMap<&str, Position> = BTreeMap::new();
        let mut located: Vec<(Position, &Diagnostic)> = Vec::new();
        for diagnostic in self {
            let file = diagnostic.node.file.as_str();
            let end = *ends.entry(file).or_insert_with(|| sources.get(file).map_or((1, 1), |text| end(text)));
            located.push((locations.of(diagnostic).unwrap_or((1, 1)).min(end), diagnostic));
        }
        located.sort_by_key(|(position, diagnostic)| (&diagnostic.node.file, *position, diagnostic.code));
        located
    }
}

/// The end of the last line, where what is missing at the end is shown.
fn end(text: &str) -> Position {
    (text.lines().count().max(1), text.lines().last().map_or(0, |line| line.chars().count()) + 1)
}
