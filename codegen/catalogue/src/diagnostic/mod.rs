//! What is wrong with a catalogue: each mistake with its code, its place, and what to do.

mod code;
pub mod codes;
mod locate;
mod render;
mod suggest;

pub use code::Code;

pub(crate) use locate::locate;
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
    /// What to do, where that is known.
    pub help: Option<String>,
    /// The place as the YAML parser gave it, for text that cannot be walked: line and column, from 1.
    pub position: Option<(usize, usize)>,
}

impl Diagnostic {
    /// A mistake in what stands at a node.
    pub fn new(code: Code, node: &Node, message: impl Into<String>) -> Self {
        Self { node: node.clone(), at_key: false, code, message: message.into(), help: None, position: None }
    }

    /// A mistake in a key, or about what the key leads to as a whole.
    pub fn of_key(code: Code, node: &Node, message: impl Into<String>) -> Self {
        Self { at_key: true, ..Self::new(code, node, message) }
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Suggests the name among these that was probably meant; says what else to do where none is near.
    #[must_use]
    pub fn suggest_or<'n>(mut self, name: &str, known: impl IntoIterator<Item = &'n str>, otherwise: &str) -> Self {
        self.help = Some(closest(name, known).map_or_else(|| otherwise.to_owned(), |closest| format!("did you mean `{closest}`?")));
        self
    }

    /// Suggests the name among these that was probably meant.
    #[must_use]
    pub fn suggest<'n>(mut self, name: &str, known: impl IntoIterator<Item = &'n str>) -> Self {
        self.help = closest(name, known).map(|closest| format!("did you mean `{closest}`?"));
        self
    }
}

/// The mistakes that a stage found, in the order of their places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a mistake.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds what others have found.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// The outcome of a stage: its result, unless there was a mistake. What a family has wrong is said once, not for each of its methods.
    pub fn or<T>(mut self, result: T) -> Result<T, Self> {
        if self.0.is_empty() {
            return Ok(result);
        }
        self.0.sort();
        self.0.dedup();
        Err(self)
    }

    /// The mistakes.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }
}

impl<'d> IntoIterator for &'d Diagnostics {
    type Item = &'d Diagnostic;
    type IntoIter = std::slice::Iter<'d, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
