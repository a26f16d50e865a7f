//! Types of Rust, as names.

use std::fmt;

/// A type as generated code names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustType {
    /// One that needs no `use`: `i32`, `String`, `()`.
    Plain(&'static str),
    /// One that is brought into the file.
    Path {
        /// Where it is.
        module: Module,
        /// Its name.
        name: String,
    },
    /// A list of another.
    Vec(Box<Self>),
    /// Another, or none.
    Option(Box<Self>),
}

/// Where a type can be named from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// The root of the crate.
    Root,
    /// The module of a resource.
    Resource(String),
    /// The values of XML-RPC.
    Wire,
}

impl RustType {
    /// The name of what is brought into a file for it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Plain(_) => None,
            Self::Path { name, .. } => Some(name),
            Self::Vec(inner) | Self::Option(inner) => inner.name(),
        }
    }

    /// The type in an `Option`, if it may be none.
    #[must_use]
    pub fn optional(self, may_be_none: bool) -> Self {
        if may_be_none { Self::Option(Box::new(self)) } else { self }
    }

    /// The type with another name for each declared one.
    #[must_use]
    pub fn renamed(&self, rename: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Plain(_) => self.clone(),
            Self::Path { module, name } => Self::Path { module: module.clone(), name: rename(name) },
            Self::Vec(item) => Self::Vec(Box::new(item.renamed(rename))),
            Self::Option(inner) => Self::Option(Box::new(inner.renamed(rename))),
        }
    }
}

impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(name) => f.write_str(name),
            Self::Path { name, .. } => f.write_str(name),
            Self::Vec(item) => write!(f, "Vec<{item}>"),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
        }
    }
}

/// As code within the crate names it.
impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => f.write_str("crate"),
            Self::Resource(resource) => write!(f, "crate::{resource}"),
            Self::Wire => f.write_str("opennebula_runtime::wire"),
        }
    }
}
