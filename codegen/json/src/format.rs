//! The form of the file, as structs that mirror it. Their comments are what the schema says of each key.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// The catalogue of OpenNebula's XML-RPC API.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Whole {
    /// That the file is generated.
    #[serde(rename = "$comment")]
    pub comment: String,
    /// The version of the form. It grows when a program that reads the file by an older one would misunderstand it; a key more is no such thing.
    pub form: u32,
    /// The minor releases of OpenNebula that the catalogue covers, oldest first.
    pub releases: Vec<String>,
    /// The resources, in order of name.
    pub resources: Vec<Resource>,
    /// The methods that many resources have in the same form. They are applied already: every method is whole.
    pub families: Vec<Family>,
    /// The types that the catalogue declares, in order of name.
    pub types: Vec<TypeDef>,
    /// The methods, by resource and object.
    pub methods: Vec<Method>,
}

/// Markdown: a text, or pieces of one where there are links in it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Prose {
    /// Without links.
    Plain(String),
    /// With links.
    Linked(Vec<Piece>),
}

/// A piece of a text.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Piece {
    /// Markdown.
    Text(String),
    /// A link to a type, or to a member of one.
    Link {
        /// The type.
        link: String,
        /// The value of an enumeration, or the known number of an id.
        #[serde(skip_serializing_if = "Option::is_none")]
        member: Option<String>,
    },
}

/// A resource with its pool.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Resource {
    /// Its name on the wire: `vm`.
    pub name: String,
    /// What it is, in one sentence.
    pub summary: Prose,
    /// More of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Prose>,
    /// How a sentence calls one.
    pub noun: String,
    /// The type of its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of its pool on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// What stands between the dots of the names of its methods.
    pub objects: Vec<Object>,
}

/// What stands between the dots of wire names.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Object {
    /// Its name.
    pub name: String,
    /// The names of its methods on the wire.
    pub methods: Vec<String>,
}

/// A method that many resources have in the same form.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Family {
    /// Its name.
    pub name: String,
    /// What all of them do.
    pub summary: Prose,
    /// More of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Prose>,
    /// What all of them take besides the object of the call.
    pub params: Vec<FamilyParam>,
}

/// Something that all methods of a family take.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FamilyParam {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(flatten)]
    pub ty: TypeRef,
}

/// A declared type.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TypeDef {
    /// Its name.
    pub name: String,
    /// The resource that declares it; none for a shared one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// What it is, in one sentence.
    pub summary: Prose,
    /// More of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Prose>,
    /// What it is made of.
    #[serde(flatten)]
    pub kind: Kind,
}

/// The kinds of declared types.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Kind {
    /// The number of an object, 32 bits.
    Id(Id),
    /// A number with a meaning.
    Number {
        /// What it is in a document: `int` or `long`.
        value: TypeValue,
    },
    /// A text with a meaning.
    String {
        /// Whether it must never be shown.
        secret: bool,
    },
    /// A set of values.
    Enum {
        /// What a value is in a document, and, but for `long` and `float`, on the wire.
        value: TypeValue,
        /// The values that are listed.
        values: Vec<Known>,
        /// What every other value means; without it, they are unknown.
        #[serde(skip_serializing_if = "Option::is_none")]
        other: Option<Other>,
    },
    /// An XML element with children.
    Document(Document),
}

/// The number of an object.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Id {
    /// Numbers that mean the same everywhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub known: Vec<Known>,
}

/// A value with a name.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Known {
    /// Its name.
    pub name: String,
    /// The number or text that stands for it.
    pub value: Value,
    /// What it means, in one sentence.
    pub summary: Prose,
    /// More of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Prose>,
    /// The first release that has it, where not all do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The last release that has it, where the newest does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// What the values of an enumeration that are not listed mean.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Other {
    /// Its name.
    pub name: String,
    /// What it means, in one sentence.
    pub summary: Prose,
    /// The type of such a value.
    #[serde(flatten)]
    pub ty: TypeRef,
    /// The least number that means this; smaller ones are unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
}

/// What a value is in a document.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum TypeValue {
    /// A whole number of 32 bits.
    Int,
    /// A whole number of 64 bits.
    Long,
    /// A decimal number.
    Float,
    /// `0` or `1`.
    Bool,
    /// A text.
    Text,
    /// Any value of XML-RPC.
    Value,
}

/// An XML element with children.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Document {
    /// Whether it has children that the catalogue does not name. Of such a document, every field may be missing.
    pub open: bool,
    /// Whether users can add children to it that the catalogue does not name, though all fields are as they are.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub extensible: bool,
    /// The elements that its children stood in, in older releases.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub was_in: Vec<Was>,
    /// The children that the catalogue names.
    pub fields: Vec<Field>,
}

/// A child of a document.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The way to the element: `A/B` is a child of a child.
    pub element: String,
    /// Its type.
    #[serde(flatten)]
    pub ty: TypeRef,
    /// What it is, in one sentence.
    pub summary: Prose,
    /// More of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Prose>,
    /// Whether the element may be missing.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// The text in the element that means none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none: Option<String>,
    /// The elements that it was in older releases.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<Was>,
    /// The first release that sends it, where not all do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The last release that sends it, where the newest does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// An element that a field was in older releases.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Was {
    /// The way to the element: `A/B` is a child of a child. Of a list, each such element is an item.
    pub element: String,
    /// The text in it that meant none, where that is another than today; of a list, what is no item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none: Option<String>,
    /// The last release that wrote it so.
    pub until: String,
}

/// What an answer was in older releases.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AnswerWas {
    /// The root element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root: Option<String>,
    /// The element of an item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The type of what came instead of the number of the object of the call. A `bool` says whether it was done.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// The last release that answered so.
    pub until: String,
}

/// What a method was in older releases.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MethodWas {
    /// The method that did the same.
    pub method: String,
    /// The last release in which it did.
    pub until: String,
}

/// A type where it is used.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TypeRef {
    /// Its name: a declared type or one of the language, which spec/README.md lists.
    #[serde(rename = "type")]
    pub name: String,
    /// That there are any number of them, and how they are written; none for a single one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<List>,
}

/// How a list is written.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum List {
    /// As an array of XML-RPC, or as an element for each item: always `true`.
    Elements(bool),
    /// As one text.
    Joined {
        /// What stands between the items.
        separator: String,
    },
}

/// A method of the API.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Method {
    /// Its name on the wire.
    pub name: String,
    /// The resource that it belongs to.
    pub resource: String,
    /// What it does, in one sentence.
    pub summary: Prose,
    /// More of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Prose>,
    /// Whether it changes nothing, so that it may be repeated.
    pub read: bool,
    /// The rights that the caller needs.
    pub rights: Vec<String>,
    /// The first release that has it, where not all do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The last release that has it, where the newest does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Whether only servers call it, among themselves.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub internal: bool,
    /// Whether the session comes first, at position 0, and the answer is in OpenNebula's envelope.
    pub session: bool,
    /// The signature that the newest server declares, where it reads another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declared: Option<String>,
    /// The family that it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    /// The methods that older releases had in its place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<MethodWas>,
    /// The parameter that names the object of the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What is sent behind the session, in wire order. A release reads those that it has by their `since` and `until`, and no others.
    pub slots: Vec<Slot>,
    /// What comes back.
    pub answer: Answer,
}

/// What is sent at one place of a call, or, for a type that takes several, at several in a row.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Slot {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(flatten)]
    pub ty: TypeRef,
    /// Each of its positions.
    pub positions: Vec<Position>,
    /// What it means, in one sentence.
    pub summary: Prose,
    /// More of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Prose>,
    /// Whether a call may end before it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// The last release that demands it though newer ones do not: a call to that one, or to an older one, may not end before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_until: Option<String>,
    /// The slot before it that some releases read together with it: a call to one of them may end before both and not between them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub together: Option<Together>,
    /// The first release that reads it, where not all do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The last release that reads it, where the newest does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Where its value comes from.
    pub sent: Sent,
}

/// A slot that is read together with another.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Together {
    /// The slot before it.
    pub with: String,
    /// The first release that reads both or neither, where not all do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The last release that reads both or neither, where the newest does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// A position of a call.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Position {
    /// Its number in the newest release; the session has 0. What the newest release does not read has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
    /// Its name.
    pub name: String,
    /// Its type of XML-RPC: `int`, `i8`, `boolean`, `string`, `array`, or `any`.
    pub wire: String,
}

/// Where the value of a slot comes from.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Sent {
    /// The caller must name it.
    Required,
    /// The caller may name it; this is sent otherwise.
    Default(Default),
    /// The caller may name it; this is sent otherwise, and means none.
    None(Default),
    /// No caller names it, and this is always sent: older releases read it, or the newest asks for it and does not look at it.
    Constant(Default),
    /// No caller names it: it is an older form of a parameter of the newest release.
    Older(Older),
}

/// A value in the catalogue.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Default {
    /// What is sent at each of the positions.
    pub wire: Value,
    /// Its name, where it is a value of an enumeration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An older form of a parameter.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Older {
    /// The parameter of the newest release.
    pub of: String,
    /// The newer value and the older one that is sent for it, both as on the wire; another value cannot be sent. Without pairs, both forms have
    /// the same values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<(Value, Value)>,
}

/// What comes back.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Answer {
    /// What it is, in one sentence; nothing where it is always the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Prose>,
    /// Its type. Where it is always the same it has none.
    #[serde(flatten)]
    pub ty: Option<TypeRef>,
    /// The root element, where it is a document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root: Option<String>,
    /// The element of an item, where it is a list of documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// What it was in older releases.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<AnswerWas>,
    /// What it always is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constant: Option<Value>,
}
