//! Files and entries with all their keys, as they stand in the catalogue.
//!
//! `load` reads the parts one by one, so that each has its place and a mistake in one does not hide those of the others.

#![allow(dead_code, reason = "nothing is read with these: they are there to be described")]

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::values::{FieldItem, OrObject};
use crate::load::raw::{
    RawDocument, RawEnum, RawGroup, RawHead, RawId, RawKnown, RawMethod, RawNumber, RawOther, RawOutput, RawParam, RawRepeat, RawString,
    RawValue,
};

/// A file of the catalogue. With `resource:` it describes one; without, what it declares is shared by all.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schemars(extend("if" = { "required": ["resource"] }, "then" = { "required": ["summary", "noun"], "properties": { "families": false } }))]
#[schemars(extend("dependencies" = {
    "summary": ["resource"], "details": ["resource"], "noun": ["resource"], "id": ["resource"], "acl": ["resource"], "pool": ["resource"],
    "methods": { "anyOf": [{ "required": ["resource"] }, { "required": ["part_of"] }] },
}))]
pub(super) struct File {
    #[serde(flatten)]
    head: RawHead,
    /// Numbers of objects, each kind a type of its own, by name in `UpperCamelCase`.
    #[schemars(extend("propertyNames" = { "pattern": "^[A-Z][A-Za-z0-9]*$" }))]
    ids: Option<BTreeMap<String, Id>>,
    /// Other numbers, each meaning a type of its own, by name in `UpperCamelCase`.
    #[schemars(extend("propertyNames" = { "pattern": "^[A-Z][A-Za-z0-9]*$" }))]
    numbers: Option<BTreeMap<String, RawNumber>>,
    /// Texts, each meaning a type of its own, by name in `UpperCamelCase`.
    #[schemars(extend("propertyNames" = { "pattern": "^[A-Z][A-Za-z0-9]*$" }))]
    strings: Option<BTreeMap<String, RawString>>,
    /// Enumerations, by name in `UpperCamelCase`.
    #[schemars(extend("propertyNames" = { "pattern": "^[A-Z][A-Za-z0-9]*$" }))]
    enums: Option<BTreeMap<String, Enum>>,
    /// XML elements with children, by name in `UpperCamelCase`.
    #[schemars(extend("propertyNames" = { "pattern": "^[A-Z][A-Za-z0-9]*$" }))]
    documents: Option<BTreeMap<String, Document>>,
    /// Fields that many documents have, by name. `$resource`, `$id`, `$noun` and `$acl` stand for the keys of the resource whose document
    /// includes them.
    field_groups: Option<BTreeMap<String, FieldGroup>>,
    /// Entries that are written once for several things, with `$Word` for what differs.
    repeat: Option<Vec<Repeat>>,
    /// Methods that many resources have in the same form, by name. `$resource`, `$id`, `$noun` and `$acl` stand for the keys of the resource
    /// that takes one.
    families: Option<BTreeMap<String, Family>>,
    /// The calls of the resource, by their whole names on the wire: `one.vm.info`.
    #[schemars(extend("propertyNames" = { "pattern": "^(one\\.[A-Za-z0-9_]+|system)\\.[A-Za-z0-9_]+$" }))]
    methods: Option<BTreeMap<String, Method>>,
}

/// The number of some kind of object, a type of its own.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Id {
    #[serde(flatten)]
    raw: RawId,
    /// Numbers that mean the same everywhere, by name: `ONEADMIN`.
    #[schemars(extend("propertyNames" = { "pattern": "^[A-Z][A-Z0-9_]*$" }))]
    known: Option<BTreeMap<String, RawKnown>>,
}

/// An enumeration. A value that is not listed is read as `Unlisted`, and kept.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Enum {
    #[serde(flatten)]
    raw: RawEnum,
    /// The values, by name in `UpperCamelCase`.
    #[schemars(extend("propertyNames" = { "pattern": "^[A-Z][A-Za-z0-9]*$" }))]
    values: BTreeMap<String, RawValue>,
    /// What every other value means, where it means something.
    other: Option<RawOther>,
}

/// An XML element with children.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schemars(extend("anyOf" = [{ "required": ["fields"] }, { "required": ["rest"] }]))]
struct Document {
    #[serde(flatten)]
    raw: RawDocument,
    /// Its children. Their order does not matter, and one that is not listed is passed over.
    fields: Option<Vec<FieldItem>>,
}

/// A call of the API.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schemars(extend("if" = { "anyOf": [{ "required": ["family"] }, { "required": ["repeated"] }] }))]
#[schemars(extend("else" = { "required": ["summary", "access", "auth", "output"] }))]
struct Method {
    #[serde(flatten)]
    raw: RawMethod,
    /// The parameters, in the order they have on the wire; `object` is the object of the call. The session, at position 0, is implied.
    params: Option<Vec<OrObject<RawParam>>>,
    /// What comes back; `object` is the number of the object of the call.
    output: Option<OrObject<RawOutput>>,
}

/// A method that many resources have in the same form. What differs, each of them says itself.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Family {
    #[serde(flatten)]
    raw: RawMethod,
    /// The parameters, in the order they have on the wire; `object` is the object of the call. The session, at position 0, is implied.
    params: Option<Vec<OrObject<RawParam>>>,
    /// What comes back; `object` is the number of the object of the call.
    output: Option<OrObject<RawOutput>>,
}

/// Fields that many documents have in the same words.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct FieldGroup {
    #[serde(flatten)]
    raw: RawGroup,
    /// The fields.
    fields: Vec<FieldItem>,
}

/// Entries that are written once for several things. A method that also stands by itself, with `repeated`, has what it says there.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Repeat {
    #[serde(flatten)]
    raw: RawRepeat,
    /// Numbers of objects.
    ids: Option<BTreeMap<String, Id>>,
    /// Other numbers.
    numbers: Option<BTreeMap<String, RawNumber>>,
    /// Texts.
    strings: Option<BTreeMap<String, RawString>>,
    /// Enumerations.
    enums: Option<BTreeMap<String, Enum>>,
    /// XML elements with children.
    documents: Option<BTreeMap<String, Document>>,
    /// Calls.
    methods: Option<BTreeMap<String, Method>>,
}
