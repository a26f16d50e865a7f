//! Types that the catalogue declares.

use super::documents::Document;
use super::literal::Literal;
use super::prose::Docs;
use super::release::History;
use super::types::Type;
use super::wire::Repr;
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
