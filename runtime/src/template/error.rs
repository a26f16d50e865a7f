//! Templates that cannot be read or must not be sent.

use std::borrow::Cow;
use std::fmt;

use crate::shown::cut;

/// How much of a name an error shows.
const SHOWN: usize = 64;

/// A template that cannot be read, or that the server would not store as it is.
///
/// Values are not shown: they may be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TemplateError {
    /// Where in the text that was read; none for a template that was to be written.
    pub place: Option<Place>,
    /// The attribute, `CPU` or `DISK/IMAGE_ID`, where it is about one; long names are cut.
    pub attribute: Option<String>,
    /// What is wrong, and what to do.
    pub reason: String,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl TemplateError {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { place: None, attribute: None, reason: reason.into() }
    }

    /// Says which attribute it is about; twice for a pair, the inner name first.
    pub(super) fn of(mut self, name: &str) -> Self {
        let name = shown(name);
        self.attribute = Some(match self.attribute {
            Some(inner) => format!("{name}/{inner}"),
            None => name.into_owned(),
        });
        self
    }

    /// Says where it is, in bytes from the start of the text.
    pub(super) fn at(mut self, text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or(before);
        self.place = Some(Place { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 });
        self
    }
}

/// A name that is short enough for a message.
pub(super) fn shown(name: &str) -> Cow<'_, str> {
    cut(name, SHOWN)
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Place { line, column }) = self.place {
            write!(f, "line {line}, column {column}: ")?;
        }
        if let Some(attribute) = &self.attribute {
            write!(f, "{attribute}: ")?;
        }
        f.write_str(&self.reason)
    }
}

impl std::error::Error for TemplateError {}
