//! Text for people, with its links as data: each output writes them in its own way.

use std::fmt;

use super::built_in::BuiltIn;
use super::types::Named;
use crate::place::Node;

/// What is said of a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Docs {
    /// The thing that is described.
    pub node: Node,
    /// One sentence; empty where there is none.
    pub summary: Prose,
    /// More paragraphs, if any.
    pub details: Option<Prose>,
}

/// Markdown with links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(pub(crate) Vec<Piece>);

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Markdown as it is.
    Text(String),
    /// A link to a type of the catalogue.
    Link(Link),
}

/// A link to a type, or to a member of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The type.
    pub target: Target,
    /// The value of an enumeration or the known number of an id that is meant.
    pub member: Option<String>,
}

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A type of the language.
    BuiltIn(BuiltIn),
    /// A type of the catalogue.
    Declared(Named),
}

impl Prose {
    /// The parts, in order.
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text, with each link as `write` has it.
    pub fn render(&self, write: impl Fn(&Link) -> String) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Link(link) => write(link),
        };
        self.0.iter().map(piece).collect()
    }
}

/// The text as the catalogue has it.
impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(|link| format!("[`{link}`]")))
    }
}

/// `Type` or `Type::Member`.
impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match &self.target {
            Target::BuiltIn(built_in) => built_in.name(),
            Target::Declared(named) => &named.name,
        };
        match &self.member {
            Some(member) => write!(f, "{name}::{member}"),
            None => f.write_str(name),
        }
    }
}
