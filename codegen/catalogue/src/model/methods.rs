//! Methods: what is sent, and what comes back.

use super::{Docs, Form, History, Named, Type};
use crate::place::Node;

/// A call.
#[derive(Clone, Debug)]
pub struct Method {
    /// Its name on the wire: `one.vm.migrate`.
    pub wire_name: String,
    /// Its name as a function: `migrate`.
    pub function: String,
    /// Its name as a struct: `Migrate`.
    pub structure: String,
    /// What it does.
    pub docs: Docs,
    /// The releases that have it.
    pub history: History,
    /// Whether it changes anything.
    pub access: Access,
    /// The rights the caller needs, `VM:MANAGE`.
    pub auth: Vec<String>,
    /// Whether only servers call it, among themselves.
    pub internal: bool,
    /// Whether the session comes first and the answer is in OpenNebula's envelope; what the XML-RPC layer answers itself has neither.
    pub session: bool,
    /// What the server's introspection says of the newest release, where that is wrong: `A:sii`.
    pub declared: Option<String>,
    /// The family it belongs to, if it has the arguments of all the others.
    pub family: Option<String>,
    /// The parameters of the newest release, in wire order, without the session.
    pub params: Vec<Param>,
    /// What is sent, in wire order, over all releases.
    pub sequence: Vec<Slot>,
    /// The parameter (an index of `params`) that is the object of the call.
    pub subject: Option<usize>,
    /// On which handle it stands.
    pub handle: Handle,
    /// What comes back.
    pub output: Output,
    /// Where it is declared.
    pub node: Node,
}

/// Whether a call changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may be repeated without harm.
    Read,
    /// It changes something.
    Write,
}

/// On which handle a method stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handle {
    /// That of one object of the resource, `one.vm(id)`.
    One(Named),
    /// That of all of them, or of the system: `one.vmpool()`. The name is its object's.
    All(String),
}

/// A parameter of a call.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its Rust name.
    pub name: String,
    /// What it means.
    pub docs: Docs,
    /// The releases that read it.
    pub history: History,
    /// Its type, or that of its items.
    pub ty: Type,
    /// How many values it holds.
    pub form: Form,
    /// What is sent when the caller says nothing.
    pub fallback: Fallback,
    /// Whether the server may be spared it at the end of a call.
    pub optional: bool,
    /// Its places on the wire: one, or several for a composite.
    pub positions: Vec<Position>,
    /// Where it is declared.
    pub node: Node,
}

/// What is sent at a place in a call, to the releases that read it.
#[derive(Clone, Debug)]
pub enum Slot {
    /// A parameter, by its index.
    Param(usize),
    /// Something that no caller names.
    Fixed(Box<Fixed>),
}

/// What older releases read and the newest does not, or what a server asks for and does not look at.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// Its name, for documentation.
    pub name: String,
    /// What it means.
    pub docs: Docs,
    /// The releases that read it.
    pub history: History,
    /// Its type.
    pub ty: Type,
    /// How many values it holds.
    pub form: Form,
    /// What is sent.
    pub value: FixedValue,
    /// Whether the server may be spared it at the end of a call.
    pub optional: bool,
    /// The wire type of each of its places.
    pub positions: Vec<Position>,
    /// Where it is declared.
    pub node: Node,
}

/// What is sent for something that no caller names.
#[derive(Clone, Debug, PartialEq)]
pub enum FixedValue {
    /// Always this.
    Constant(Literal),
    /// What a parameter of the newest release says, in an older form.
    Of {
        /// The index of the parameter.
        param: usize,
        /// The older value for each of the newer ones; where there is none, older releases cannot be told. Empty if both are the same.
        values: Vec<(Literal, Literal)>,
    },
}

/// What is sent for a parameter when the caller says nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Fallback {
    /// Nothing: the caller must say it, and it is an argument.
    Required,
    /// This value.
    Default(Literal),
    /// This value, which means none: the parameter is an `Option`.
    NoneIs(Literal),
}

/// One place on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Its number; the session has 0.
    pub index: usize,
    /// Its name, for documentation.
    pub name: String,
    /// Its wire type, as OpenNebula's documentation spells it: `int`, `i8`, `boolean`, `string`, `array`.
    pub wire: &'static str,
}

/// A value in the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A decimal number.
    Float(f64),
    /// A text.
    Text(String),
    /// A value of the parameter's own enumeration, by its Rust name.
    Variant(String),
    /// The type's own default: an empty template or list, all of a range.
    Empty,
}

/// What comes back.
#[derive(Clone, Debug)]
pub struct Output {
    /// What it is.
    pub docs: Docs,
    /// Its form.
    pub kind: OutputKind,
}

/// The forms of answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OutputKind {
    /// One value.
    Scalar(Type),
    /// A document in an element of this name.
    Document {
        /// Its type: a document or a template.
        ty: Type,
        /// Its root element.
        root: String,
    },
    /// An array of values.
    Array(Type),
    /// A list of documents in an element of this name.
    List {
        /// The type of an item: a document, a template or a scalar.
        ty: Type,
        /// The root element.
        root: String,
        /// The element of an item.
        item: String,
    },
    /// Always the same: [`Literal::Int`] or [`Literal::Text`].
    Constant(Literal),
}
