//! The language of the catalogue as structs that mirror it. `spec/README.md` describes it for people.
//!
//! Whatever a rule demands is checked where the rule is; here a key may be missing, so that all of its mistakes can be told at once.
//!
//! `spec/schema.json` is made of these structs, so each comment is also what an editor shows for the key, and `required` what it asks for.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use crate::model::Literal;

/// What a file says of itself, besides what it declares.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawHead {
    /// All minor releases of OpenNebula, oldest first, in quotes. One shared file has them.
    pub releases: Option<Vec<String>>,
    /// The resource that the file is about, as wire names spell it: `vm` of `one.vm.info`. A file without it is shared.
    pub resource: Option<String>,
    /// The resource that the file goes on about, whose own file would be too long. It then has types and methods, and nothing else.
    pub part_of: Option<String>,
    /// One sentence on the resource.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
    /// How a sentence calls one of them: `machine`.
    pub noun: Option<String>,
    /// Type of its number, which some file declares under `ids`. The first parameter of this type is what a method is called on.
    pub id: Option<String>,
    /// Its name in access rules: `VM`.
    pub acl: Option<String>,
    /// Name of its pool, as wire names spell it: `vmpool`.
    pub pool: Option<String>,
}

impl RawHead {
    /// The keys that are there of those that say what a resource is.
    pub(crate) fn of_a_resource(&self) -> impl Iterator<Item = &'static str> {
        let keys = [
            ("summary", self.summary.is_some()),
            ("details", self.details.is_some()),
            ("noun", self.noun.is_some()),
            ("id", self.id.is_some()),
            ("acl", self.acl.is_some()),
            ("pool", self.pool.is_some()),
        ];
        keys.into_iter().filter(|(_, is_there)| *is_there).map(|(key, _)| key)
    }
}

/// An entry of `ids`: the number of some kind of object, a type of its own.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["summary"]))]
pub(crate) struct RawId {
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
}

/// A number that means the same everywhere: a constant of its type.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["value", "summary"]))]
pub(crate) struct RawKnown {
    /// The number, of 32 bits.
    pub value: Option<i64>,
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
}

/// An entry of `numbers`: a number that is not an id, a type of its own.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["summary"]))]
pub(crate) struct RawNumber {
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
    /// What it is on the wire: `int`, which is assumed, or `long`, of 64 bits.
    #[schemars(extend("enum" = ["int", "long"]))]
    pub wire: Option<String>,
}

/// An entry of `strings`: a text with one meaning, a type of its own.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["summary"]))]
pub(crate) struct RawString {
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
    /// Whether it must never be printed, as a password must not.
    pub secret: bool,
}

/// An entry of `enums`, but for its values.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["summary", "wire"]))]
pub(crate) struct RawEnum {
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
    /// What a value is on the wire: `int` or `text`; in documents also `long` or `float`.
    #[schemars(extend("enum" = ["int", "text", "long", "float"]))]
    pub wire: Option<String>,
}

/// A value of an enumeration.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["value", "summary"]))]
pub(crate) struct RawValue {
    /// What stands for it on the wire.
    pub value: Option<RawLiteral>,
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
    /// First release that has it, in quotes: `"5.4"`. Without it, it is as old as the first release.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub since: Option<String>,
    /// Last release that has it, in quotes: `"6.10"`. Without it, the newest still has it.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub until: Option<String>,
}

/// What the values of an enumeration that are not listed mean. Without it they are read as `Unlisted`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["name", "type", "summary"]))]
pub(crate) struct RawOther {
    /// Name of the variant that holds them: `Of`.
    pub name: Option<String>,
    /// Type of what it holds: one that is the same on the wire.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// The least value that is one of them.
    pub min: Option<i64>,
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
}

/// An entry of `documents`, an XML element with children, but for its fields.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["summary"]))]
pub(crate) struct RawDocument {
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
    /// Names the field that keeps, in order, the children that no other field reads: users can add some. All other fields are as they are
    /// without it.
    pub keeps: Option<String>,
    /// Of an open document: the elements that its children stood in, in older releases.
    pub was_in: Option<Vec<RawWas>>,
    /// Makes the document open: part of it is free-form. Names the field that keeps, in order, what no other field does.
    pub rest: Option<String>,
}

/// A field of a document.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["element", "type", "summary"]))]
pub(crate) struct RawField {
    /// Name of the child element; `A/B` is a child of a child.
    #[schemars(extend("pattern" = "^[A-Z0-9_$]+(/[A-Z0-9_$]+)?$"))]
    pub element: Option<String>,
    /// Name of the field in Rust. Without it, the element's in small letters.
    pub name: Option<String>,
    /// Type of what the element holds: a name, or `[Name]` where it may come any number of times.
    #[serde(rename = "type")]
    pub ty: Option<RawType>,
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
    /// First release that has it, in quotes: `"5.4"`. Without it, it is as old as the first release.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub since: Option<String>,
    /// Last release that has it, in quotes: `"6.10"`. Without it, the newest still has it.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub until: Option<String>,
    /// Whether the element may be missing: the field is an `Option`.
    pub optional: bool,
    /// The text that means that there is none: the field is an `Option`. `""` is an empty element, and `LOCKED=0` a document in which the child
    /// `LOCKED` is `0`.
    pub none: Option<RawLiteral>,
    /// Of a list that comes as one text: what is between its parts.
    pub separator: Option<String>,
    /// The elements that it was read from in older releases.
    pub was: Option<Vec<RawWas>>,
}

/// An element that a field was in older releases.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["element", "until"]))]
pub(crate) struct RawWas {
    /// Name of the child element; `A/B` is a child of a child. Of a list, each such element is an item.
    #[schemars(extend("pattern" = "^[A-Z0-9_]+(/[A-Z0-9_]+)?$"))]
    pub element: Option<String>,
    /// Last release that wrote it so, in quotes.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub until: Option<String>,
    /// The text that meant that there is none, where that is another than today. Of a list, it is no item.
    pub none: Option<RawLiteral>,
}

/// What an answer was in older releases.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["until"]))]
pub(crate) struct RawAnswerWas {
    /// The element that it came in: the root, or the root and the element of each item.
    #[schemars(extend("pattern" = "^[A-Z0-9_]+(/[A-Z0-9_]+)?$"))]
    pub element: Option<String>,
    /// Of the number of the object of the call: the type of what came instead, such as `bool`. The caller gets the number all the same.
    #[serde(rename = "type")]
    pub ty: Option<RawType>,
    /// Last release that answered so, in quotes.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub until: Option<String>,
}

/// What a method was called in older releases.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["method", "until"]))]
pub(crate) struct RawMethodWas {
    /// The method, as wire names are spelled, that did the same. It takes the same positions.
    pub method: Option<String>,
    /// Last release in which it did, in quotes. From the next one on there is the method itself.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub until: Option<String>,
}

/// An item of a list of fields that puts others in its place: those of a group, or of another document.
///
/// A field that the list states itself takes the place of an included one that is read from the same element.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["include"]))]
pub(crate) struct RawInclude {
    /// The group of `field_groups`, or the document.
    pub include: Option<String>,
    /// The elements of the fields that are included, in the order in which they are to stand. Without it, all are.
    pub only: Option<Vec<String>>,
    /// The elements of the fields that are left out.
    pub without: Option<Vec<String>>,
    /// The elements of the fields that are optional here, and not where they are declared.
    pub optional: Option<Vec<String>>,
    /// First release that has them here, in quotes, where that is another than where they are declared.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub since: Option<String>,
    /// Last release that has them here, in quotes, where that is another than where they are declared.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub until: Option<String>,
}

/// An entry of `field_groups`, but for its fields: what many documents have in the same words.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["summary"]))]
pub(crate) struct RawGroup {
    /// One sentence that says what has these fields.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
}

/// Entries that are written once for several things.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["for"]))]
pub(crate) struct RawRepeat {
    /// For each of the things, what the words of the pattern stand for: `$Name` in a name or a text for the value of `Name`.
    #[serde(rename = "for")]
    pub values: Option<Vec<BTreeMap<String, String>>>,
}

/// A method, but for its parameters and its answer.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawMethod {
    /// Name in Rust, where the wire name runs words together: `attach_nic` of `one.vm.attachnic`.
    pub name: Option<String>,
    /// What it does, in one sentence that begins with a verb: "Moves the machine to another host."
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
    /// Whether it changes anything: a `read` may be repeated without harm, a `write` may not.
    #[schemars(extend("enum" = ["read", "write"]))]
    pub access: Option<String>,
    /// The rights that the caller needs, as access rules name them: `VM:MANAGE`. None, `[]`, where every user may.
    /// `oneadmin` and `oneadmin-group` are for what no rule can grant.
    pub auth: Option<Vec<String>>,
    /// First release that has it, in quotes: `"5.4"`. Without it, it is as old as the first release.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub since: Option<String>,
    /// Last release that has it, in quotes: `"6.10"`. Without it, the newest still has it.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub until: Option<String>,
    /// Whether only servers call it, among themselves. It is generated behind a feature of that name.
    pub internal: bool,
    /// `false` where the XML-RPC layer below OpenNebula answers it, without session and envelope.
    pub session: Option<bool>,
    /// The family that gives it every key that is not given here.
    pub family: Option<String>,
    /// Whether a pattern of `repeat` gives it every key that is not given here.
    pub repeated: bool,
    /// The methods that older releases had in its place.
    pub was: Option<Vec<RawMethodWas>>,
    /// Where the server contradicts itself about it.
    pub quirks: Option<RawQuirks>,
}

/// Where the server contradicts itself.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawQuirks {
    /// What the server's introspection says of the call, where that is wrong: `A:sii`.
    pub declared: Option<String>,
}

/// A parameter of a method.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["name", "type", "summary"]))]
pub(crate) struct RawParam {
    /// Name of the parameter and of its setter, in `snake_case`.
    pub name: Option<String>,
    /// Type of what is sent: a name, or `[Name]` for a list. No two arguments of a method have the same.
    #[serde(rename = "type")]
    pub ty: Option<RawType>,
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
    /// First release that reads this position, in quotes: `"5.4"`.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub since: Option<String>,
    /// Last release that reads this position, in quotes. Before the newest: no caller names it, and only older servers get it.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub until: Option<String>,
    /// What is sent where the caller says nothing, which makes it a setter. A value of the type: `true`, `3`, `"text"`, the name of an
    /// enumeration's value; `all` for `PoolRange`, `always` for `Period` and `MonthRange`, `empty` for `Template` and lists.
    pub default: Option<RawLiteral>,
    /// What is sent for "none": the parameter is an `Option`, and a setter.
    pub none: Option<RawLiteral>,
    /// Whether the server has the same default: at the end of a call it is left off. Needs `default` or `none`.
    pub optional: bool,
    /// Of what is `optional`: the last release that demands it all the same, in quotes. Such a release always gets it.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub required_until: Option<String>,
    /// Of what is `optional`: that servers read it together with the parameter before it. They get both or neither.
    pub together: Option<RawTogether>,
    /// Of a type that takes several positions, the name of each: `[start, end]`.
    pub positions: Option<Vec<String>>,
    /// Of a list that is sent as one text: what is between its parts.
    pub separator: Option<String>,
    /// Whether the server asks for it and never looks at it. Its `default` is sent.
    pub unused: bool,
    /// Of what no caller names: the parameter whose value is sent here, in the older form. It comes later in the list.
    pub from: Option<String>,
    /// Beside `from`: the older value for each of the newer ones. What has none cannot be said to an older server.
    pub values: Option<BTreeMap<String, RawLiteral>>,
}

/// With what a parameter is optional, and in which releases.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["with"]))]
pub(crate) struct RawTogether {
    /// Name of the parameter before it, which is `optional` too.
    pub with: Option<String>,
    /// First release that reads both or neither, in quotes. Without it, all do that read both.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub since: Option<String>,
    /// Last release that reads both or neither, in quotes. Without it, the newest still does.
    #[schemars(extend("pattern" = r"^[0-9]+\.[0-9]+$"))]
    pub until: Option<String>,
}

/// The answer of a method: a value, a document in its element, a list, or always the same.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("anyOf" = [{ "required": ["type", "summary"] }, { "required": ["constant"] }]))]
pub(crate) struct RawOutput {
    /// Type of the answer: a name, or `[Name]` for a list.
    #[serde(rename = "type")]
    pub ty: Option<RawType>,
    /// Of a document, its root element: `VM`. Of a list of documents, the root and the element of each: `VM_POOL/VM`.
    #[schemars(extend("pattern" = "^[A-Z0-9_]+(/[A-Z0-9_]+)?$"))]
    pub element: Option<String>,
    /// What it was in older releases: a document in another element, another value than the number of the object.
    pub was: Option<Vec<RawAnswerWas>>,
    /// What the server always says; the caller gets nothing.
    pub constant: Option<RawLiteral>,
    /// One sentence that says what it is, with units where there are any. It becomes documentation.
    pub summary: Option<String>,
    /// More paragraphs of Markdown. ``[`Type`]`` links to a type or a value of the catalogue.
    pub details: Option<String>,
}

/// A type where it is used: its name, in a list of one where there may be many.
#[derive(Clone, Debug)]
pub(crate) struct RawType {
    pub name: String,
    pub list: bool,
}

impl<'de> Deserialize<'de> for RawType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TypeVisitor)
    }
}

struct TypeVisitor;

impl<'de> Visitor<'de> for TypeVisitor {
    type Value = RawType;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a type, or `[Name]` for a list")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<RawType, E> {
        Ok(RawType { name: name.to_owned(), list: false })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<RawType, A::Error> {
        let name = items.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        match items.next_element::<String>()? {
            None => Ok(RawType { name, list: true }),
            Some(_) => Err(A::Error::invalid_length(2, &self)),
        }
    }
}

/// A value in the catalogue, not yet of any type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RawLiteral(pub Literal);

impl<'de> Deserialize<'de> for RawLiteral {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LiteralVisitor).map(Self)
    }
}

struct LiteralVisitor;

impl Visitor<'_> for LiteralVisitor {
    type Value = Literal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number or a flag")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Literal, E> {
        Ok(Literal::Bool(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Literal, E> {
        Ok(Literal::Int(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Literal, E> {
        i64::try_from(number).map(Literal::Int).map_err(|_| E::custom("the number is too large"))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Literal, E> {
        Ok(Literal::Float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Literal, E> {
        Ok(Literal::Text(text.to_owned()))
    }
}
