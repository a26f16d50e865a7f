//! Places in catalogue files.

/// A node of a catalogue file: the way to it from the root of its file.
///
/// Lines and columns are found only when a diagnostic needs them, by walking the text again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Node {
    /// The file, as given to [`crate::check`].
    pub file: String,
    /// The keys and indices that lead to the node.
    pub steps: Vec<Step>,
}

/// One step down a YAML tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// To the value of this key.
    Key(String),
    /// To the value of this key where it stands for the second time.
    Again(String),
    /// To this item of a sequence, counted from 0.
    Item(usize),
}

impl Node {
    /// The root of a file.
    pub fn root(file: &str) -> Self {
        Self { file: file.to_owned(), steps: Vec::new() }
    }

    /// The value of a key of this node.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.step(Step::Key(key.to_owned()))
    }

    /// An item of this node.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        self.step(Step::Item(index))
    }

    /// One step further down.
    #[must_use]
    pub fn step(&self, step: Step) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step);
        Self { file: self.file.clone(), steps }
    }
}
