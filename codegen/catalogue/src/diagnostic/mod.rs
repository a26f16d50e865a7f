//! What is wrong with a catalogue: each mistake with its code, its place, and what to do.

mod code;
pub mod codes;
mod located;
mod render;
mod suggest;

use std::collections::{BTreeSet, btree_set};

pub use code::Code;
pub use located::Locations;

pub(crate) use suggest::closest;

use crate::place::Node;

/// A mistake in a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is.
    pub node: Node,
    /// Whether the key is meant that leads to the node, and not what stands there.
    pub at_key: bool,
    /// What kind of mistake it is.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// The place as the YAML parser gave it, for text that cannot be walked: line and column, from 1.
    pub position: Option<(usize, usize)>,
}

impl Diagnostic {
    /// A mistake in what stands at a node. What to do is what the code says, unless [`help`](Self::help) knows more.
    pub fn new(code: Code, node: &Node, message: impl Into<String>) -> Self {
        let help = code.help().to_owned();
        Self { node: node.clone(), at_key: false, code, message: message.into(), help, position: None }
    }

    /// A mistake in a key, or about what the key leads to as a whole.
    pub fn of_key(code: Code, node: &Node, message: impl Into<String>) -> Self {
        Self { at_key: true, ..Self::new(code, node, message) }
    }

    /// Says what to do here.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

/// The mistakes that a stage found, in the order of their places. What a family has wrong is in it once, not for each of its methods.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    found: BTreeSet<Diagnostic>,
    effort: suggest::Effort,
}

impl Diagnostics {
    /// Adds a mistake.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.insert(diagnostic);
    }

    /// Adds a mistake in a name, and suggests the one among these that was probably meant. Where none is near, the help stays what it is.
    pub fn push_near<'n>(&mut self, diagnostic: Diagnostic, name: &str, known: impl IntoIterator<Item = &'n str>) {
        let help = self.closest(name, known).map(|closest| format!("did you mean `{closest}`?"));
        self.push(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }

    /// The name among these that was probably meant. For the first mistakes of very many only: each is held against all names.
    pub fn closest<'n>(&mut self, name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
        self.effort.closest(name, known)
    }

    /// Adds what others have found.
    pub fn extend(&mut self, others: Self) {
        self.found.extend(others.found);
    }

    /// How many mistakes there are.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The outcome of a stage: its result, unless there was a mistake.
    pub fn or<T>(self, result: T) -> Result<T, Self> {
        if self.found.is_empty() { Ok(result) } else { Err(self) }
    }

    /// The mistakes.
    pub fn iter(&self) -> btree_set::Iter<'_, Diagnostic> {
        self.found.iter()
    }
}

impl<'d> IntoIterator for &'d Diagnostics {
    type Item = &'d Diagnostic;
    type IntoIter = btree_set::Iter<'d, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
