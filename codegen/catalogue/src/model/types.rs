//! Types: what is declared, and what stands where a type is used.

use super::{Docs, History, Literal};
use crate::place::Node;

/// A declared type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its Rust name.
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
    /// A number with a meaning; the wire type is [`Repr::Int`] or [`Repr::Long`].
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
    /// Its Rust name, of a constant.
    pub name: String,
    /// What has it.
    pub docs: Docs,
    /// The number.
    pub value: i64,
}

/// What a scalar is on the wire and in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repr {
    /// 32 bits.
    Int,
    /// 64 bits.
    Long,
    /// A decimal number; in documents only.
    Float,
    /// A boolean.
    Bool,
    /// A text.
    Text,
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
    /// Its Rust name.
    pub name: String,
    /// What it means.
    pub docs: Docs,
    /// The releases that know it.
    pub history: History,
    /// What it is on the wire: [`Literal::Int`], [`Literal::Float`] or [`Literal::Text`].
    pub value: Literal,
}

/// The variant that holds the values that are not listed.
#[derive(Clone, Debug)]
pub struct Other {
    /// Its Rust name.
    pub name: String,
    /// What it means.
    pub docs: Docs,
    /// What it holds: a scalar of the enumeration's own representation.
    pub holds: Type,
    /// The least number that means this; smaller ones are unknown values.
    pub min: Option<i64>,
}

/// An XML element with children.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its known children, in the order of the catalogue.
    pub fields: Vec<Field>,
    /// The field that keeps all other children, where the document is open.
    pub rest: Option<String>,
}

/// A known child of a document.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its Rust name.
    pub name: String,
    /// What it is.
    pub docs: Docs,
    /// The releases that send it.
    pub history: History,
    /// The element around it, of `A/B` the `A`.
    pub wrapper: Option<String>,
    /// The element itself.
    pub element: String,
    /// The type of the field, or of one of its items.
    pub ty: Type,
    /// How many there are, and how they are written.
    pub form: Form,
    /// Whether it is always there.
    pub presence: Presence,
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

/// Whether a field of a closed document is always there. In an open document everything may be missing, and this says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// Whether the element may be missing. If not, an answer without it is wrong; a list without wrapper may be empty all the same.
    pub optional: bool,
    /// The text in the element that means none; of a document, an empty one.
    pub none: Option<String>,
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `i32`.
    Int,
    /// `i64`.
    Long,
    /// `f64`.
    Float,
    /// `bool`, as `0` and `1` in documents.
    Bool,
    /// `bool`, as `YES` and `NO`.
    YesNo,
    /// `String`.
    Text,
    /// A point in time, in seconds.
    Time,
    /// Free-form attributes.
    Template,
    /// Any value of XML-RPC, as it is.
    Value,
    /// A value of the runtime that takes several positions.
    Composite(Composite),
    /// A declared type.
    Named(Named),
}

/// Types of the runtime that are parameters only, most of them of several positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Composite {
    /// Two ints: ids or a page.
    PoolRange,
    /// Two ints: seconds.
    Period,
    /// Four ints: month, year, month, year.
    MonthRange,
    /// Nine ints: the bits of an object's permissions.
    PermissionChange,
    /// One array: calls within a call.
    Calls,
}

/// A declared type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its Rust name.
    pub name: String,
    /// Whether it is an id: those stand at the root of the crate wherever they are declared.
    pub home: Home,
    /// How it is read and written.
    pub shape: Shape,
}

/// Where a declared type stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Home {
    /// At the root of the crate, from the runtime.
    Runtime,
    /// At the root of the crate, in `ids`.
    Ids,
    /// At the root of the crate, from a shared file.
    Shared,
    /// In the module of this resource.
    Resource(String),
}

/// How a declared type is read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As one value.
    Scalar(Repr),
    /// As an element whose children are all known.
    Closed,
    /// As an element with free-form children.
    Open,
}
