//! What types are on the wire and in documents.

use std::fmt;

/// What a value is on the wire and in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repr {
    /// 32 bits.
    Int,
    /// 64 bits.
    Long,
    /// A decimal number; in documents only.
    Float,
    /// A flag.
    Bool,
    /// A text.
    Text,
    /// Any value of XML-RPC; not in documents.
    Any,
}

impl Repr {
    /// What it is at a position of a call; a decimal number cannot be sent.
    pub fn wire(self) -> Option<Wire> {
        match self {
            Self::Int => Some(Wire::Int),
            Self::Long => Some(Wire::Long),
            Self::Float => None,
            Self::Bool => Some(Wire::Boolean),
            Self::Text => Some(Wire::String),
            Self::Any => Some(Wire::Any),
        }
    }

    /// How the catalogue spells it, after `wire:`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Int => "int",
            Self::Long => "long",
            Self::Float => "float",
            Self::Bool => "bool",
            Self::Text => "text",
            Self::Any => "value",
        }
    }
}

/// A type of XML-RPC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// `<int>`, 32 bits.
    Int,
    /// `<i8>`, 64 bits.
    Long,
    /// `<boolean>`.
    Boolean,
    /// `<string>`.
    String,
    /// `<array>`.
    Array,
    /// Whatever it is.
    Any,
}

impl Wire {
    /// Its letter in the signatures that a server declares: `A:sib`.
    pub fn letter(self) -> char {
        match self {
            Self::Int => 'i',
            Self::Long => 'I',
            Self::Boolean => 'b',
            Self::String => 's',
            Self::Array => 'A',
            Self::Any => '?',
        }
    }
}

/// As OpenNebula's documentation spells it.
impl fmt::Display for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Int => "int",
            Self::Long => "i8",
            Self::Boolean => "boolean",
            Self::String => "string",
            Self::Array => "array",
            Self::Any => "any",
        })
    }
}

/// How a type is read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As one value.
    Scalar(Repr),
    /// As an element whose children are all known.
    Closed,
    /// As an element with free-form children.
    Open,
}
