//! The resolved catalogue: every name bound, every rule of the language kept.
//!
//! Whatever the emitters need stands where they need it; they look nothing up and cannot fail.

use crate::place::Node;

/// The whole catalogue.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// Releases of OpenNebula, oldest first; never empty.
    pub releases: Vec<String>,
    /// Types of the shared files, in order of name.
    pub shared: Vec<TypeDef>,
    /// Resources, in order of name.
    pub resources: Vec<Resource>,
    /// Methods that many resources have in the same form, in order of name.
    pub families: Vec<Family>,
}

/// A method that many resources have in the same form.
#[derive(Clone, Debug)]
pub struct Family {
    /// Its name in the catalogue: `rename`.
    pub name: String,
    /// What all of them do, in words that fit each.
    pub docs: Docs,
    /// The arguments that all of them take, besides the object of the call: a name and a type each.
    pub arguments: Vec<(String, Type, Form)>,
}

/// Text for people, in Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Docs {
    /// What is described.
    pub node: Node,
    /// One sentence; empty where there is none.
    pub summary: String,
    /// More paragraphs, if any.
    pub details: Option<String>,
}

/// The releases that have a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The first one, where it is not the oldest release of the catalogue.
    pub since: Option<String>,
    /// The last one, where it is not the newest release of the catalogue.
    pub until: Option<String>,
}

/// One resource with its pool and what belongs to it; a module tree and a cargo feature.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its name on the wire and in Rust: `vm`.
    pub name: String,
    /// What it is.
    pub docs: Docs,
    /// How a sentence calls one: `machine`.
    pub noun: String,
    /// The type of its number.
    pub id: Option<Named>,
    /// The types only it uses, in order of name.
    pub types: Vec<TypeDef>,
    /// Objects with methods, `vm` and `vmpool`, in order of name.
    pub objects: Vec<Object>,
}

/// What stands between the dots of wire names: `vm`, `vmpool`, `userquota`. A module and one or two handles.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its name on the wire and in Rust.
    pub name: String,
    /// Its methods, in the order of the catalogue.
    pub methods: Vec<Method>,
}

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
    /// The number of an object.
    Id,
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
    Fixed(Fixed),
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
