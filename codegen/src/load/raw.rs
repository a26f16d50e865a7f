//! The language of the catalogue as structs that mirror it. `spec/README.md` describes it for people.
//!
//! Whatever a rule demands is checked where the rule is; here a key may be missing, so that all of its mistakes can be told at once.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use crate::model::Literal;

/// What a file says of itself, besides what it declares.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawHead {
    pub releases: Option<Vec<String>>,
    pub resource: Option<String>,
    pub summary: Option<String>,
    pub details: Option<String>,
    pub noun: Option<String>,
    pub id: Option<String>,
    pub acl: Option<String>,
    pub pool: Option<String>,
}

/// An entry of `ids`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawId {
    pub summary: Option<String>,
    pub details: Option<String>,
}

/// A number that is the same everywhere.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawKnown {
    pub value: Option<i64>,
    pub summary: Option<String>,
    pub details: Option<String>,
}

/// An entry of `numbers`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawNumber {
    pub summary: Option<String>,
    pub details: Option<String>,
    pub wire: Option<String>,
}

/// An entry of `strings`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawString {
    pub summary: Option<String>,
    pub details: Option<String>,
    pub secret: bool,
}

/// An entry of `enums`, but for its values.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawEnum {
    pub summary: Option<String>,
    pub details: Option<String>,
    pub wire: Option<String>,
}

/// A value of an enumeration.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawValue {
    pub value: Option<RawLiteral>,
    pub summary: Option<String>,
    pub details: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// What the values of an enumeration that are not listed mean.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawOther {
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub ty: Option<String>,
    pub min: Option<i64>,
    pub summary: Option<String>,
    pub details: Option<String>,
}

/// An entry of `documents`, but for its fields.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawDocument {
    pub summary: Option<String>,
    pub details: Option<String>,
    pub rest: Option<String>,
}

/// A field of a document.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawField {
    pub element: Option<String>,
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub ty: Option<RawType>,
    pub summary: Option<String>,
    pub details: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub optional: bool,
    pub none: Option<RawLiteral>,
    pub separator: Option<String>,
}

/// A method, but for its parameters and its answer.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawMethod {
    pub name: Option<String>,
    pub summary: Option<String>,
    pub details: Option<String>,
    pub access: Option<String>,
    pub auth: Option<Vec<String>>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub internal: bool,
    pub session: Option<bool>,
    pub family: Option<String>,
    pub quirks: Option<RawQuirks>,
}

/// Where the server contradicts itself.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawQuirks {
    pub declared: Option<String>,
}

/// A parameter of a method.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawParam {
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub ty: Option<RawType>,
    pub summary: Option<String>,
    pub details: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub default: Option<RawLiteral>,
    pub none: Option<RawLiteral>,
    pub optional: bool,
    pub positions: Option<Vec<String>>,
    pub separator: Option<String>,
    pub unused: bool,
    pub from: Option<String>,
    pub values: Option<BTreeMap<String, RawLiteral>>,
}

/// The answer of a method.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RawOutput {
    #[serde(rename = "type")]
    pub ty: Option<RawType>,
    pub element: Option<String>,
    pub constant: Option<RawLiteral>,
    pub summary: Option<String>,
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
