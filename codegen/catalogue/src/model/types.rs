//! Types: what is declared, and what stands where a type is used.

use std::fmt;

use super::{BuiltIn, Docs, Document, History, Literal};
use crate::place::Node;

/// A declared type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name, in `UpperCamelCase`.
    pub name: String,
    /// What it is.
    pub docs: Docs,
    /// What it is made of.
    pub kind: TypeKind,
    /// Where it is declared.
    pub node: Node,
}

/// The kinds of declared types.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// The number of an object, and the numbers that are the same everywhere.
    Id(Vec<Known>),
    /// A number with a meaning; it is [`Repr::Int`] or [`Repr::Long`].
    Number(Repr),
    /// A text with a meaning.
    String {
        /// Whether it must never be shown.
        secret: bool,
    },
    /// A set of values.
    Enum(Enum),
    /// An XML element with children.
    Document(Document),
}

/// A number that is the same everywhere.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its name, in `SCREAMING_SNAKE_CASE`.
    pub name: String,
    /// What has it.
    pub docs: Docs,
    /// The number.
    pub value: i64,
}

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

/// A set of values.
#[derive(Clone, Debug)]
pub struct Enum {
    /// What a value is on the wire.
    pub repr: Repr,
    /// The values that are listed, in the order of the catalogue.
    pub values: Vec<Variant>,
    /// What every other value means; without it they are unknown ones.
    pub other: Option<Other>,
}

/// One value of an enumeration.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name, in `UpperCamelCase`.
    pub name: String,
    /// What it means.
    pub docs: Docs,
    /// The releases that know it.
    pub history: History,
    /// What it is on the wire: [`Literal::Int`], [`Literal::Float`] or [`Literal::Text`].
    pub value: Literal,
}

/// What the values that are not listed mean.
#[derive(Clone, Debug)]
pub struct Other {
    /// Its name, in `UpperCamelCase`.
    pub name: String,
    /// What it means.
    pub docs: Docs,
    /// What it holds: a value of the enumeration's own representation.
    pub holds: Type,
    /// The least number that means this; smaller ones are unknown values.
    pub min: Option<i64>,
}

/// How many values there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// One.
    One,
    /// Any number of elements, or an array.
    List,
    /// Any number in one text, with this between them.
    Joined(String),
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// One of the language.
    BuiltIn(BuiltIn),
    /// One of the catalogue.
    Declared(Named),
}

/// A declared type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// The resource that declares it; a shared file has none.
    pub resource: Option<String>,
    /// Whether it is the number of an object: every resource may name those.
    pub is_id: bool,
    /// How it is read and written.
    pub shape: Shape,
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

impl Type {
    /// How it is read and written in a document and in an answer; nothing where it is for parameters only.
    pub fn shape(&self) -> Option<Shape> {
        match self {
            Self::BuiltIn(built_in) => built_in.shape(),
            Self::Declared(named) => Some(named.shape),
        }
    }

    /// What a value of it is, where it is one value.
    pub fn repr(&self) -> Option<Repr> {
        match self.shape() {
            Some(Shape::Scalar(repr)) => Some(repr),
            _ => None,
        }
    }

    /// Whether it is an XML element with children.
    pub fn is_document(&self) -> bool {
        matches!(self.shape(), Some(Shape::Open | Shape::Closed))
    }

    /// What it is at each position of a call that it takes, as a parameter of this form; nothing where it cannot be one.
    pub fn wire(&self, form: &Form) -> Option<Vec<Wire>> {
        let one = match self {
            Self::BuiltIn(built_in) => Some(built_in.positions().to_vec()).filter(|positions| !positions.is_empty()),
            Self::Declared(named) => match named.shape {
                Shape::Scalar(repr) => repr.wire().map(|wire| vec![wire]),
                Shape::Closed | Shape::Open => None,
            },
        }?;
        match form {
            Form::One => Some(one),
            // Only what is one value can be an item.
            Form::List => self.repr().map(|_| vec![Wire::Array]),
            Form::Joined(_) => self.repr().map(|_| vec![Wire::String]),
        }
    }
}

impl From<BuiltIn> for Type {
    fn from(built_in: BuiltIn) -> Self {
        Self::BuiltIn(built_in)
    }
}

/// Its name in the catalogue.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BuiltIn(built_in) => built_in.name(),
            Self::Declared(named) => &named.name,
        })
    }
}
