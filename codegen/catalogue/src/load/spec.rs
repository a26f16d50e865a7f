//! What the files say, entry by entry, each with its place.

use super::raw::{
    RawDocument, RawEnum, RawField, RawGroup, RawHead, RawId, RawKnown, RawMethod, RawNumber, RawOther, RawOutput, RawParam, RawString,
    RawValue,
};
use crate::place::Node;

/// A thing and its place.
#[derive(Clone, Debug)]
pub(crate) struct Placed<T> {
    pub node: Node,
    pub raw: T,
}

/// A thing with a name and a place.
#[derive(Clone, Debug)]
pub(crate) struct Entry<T> {
    pub name: String,
    pub node: Node,
    pub raw: T,
}

/// A file of the catalogue.
#[derive(Clone, Debug)]
pub(crate) struct SpecFile {
    pub node: Node,
    pub head: RawHead,
    pub types: Vec<Entry<TypeEntry>>,
    pub methods: Vec<Entry<MethodEntry>>,
}

/// A declared type.
#[derive(Clone, Debug)]
pub(crate) enum TypeEntry {
    Id { raw: RawId, known: Vec<Entry<RawKnown>> },
    Number(RawNumber),
    String(RawString),
    Enum { raw: RawEnum, values: Vec<Entry<RawValue>>, other: Option<Placed<RawOther>> },
    Document { raw: RawDocument, fields: Vec<Placed<RawField>>, includes: Vec<String> },
}

/// A method with what its family gives it.
#[derive(Clone, Debug)]
pub(crate) struct MethodEntry {
    pub raw: RawMethod,
    pub params: Vec<Placed<RawParam>>,
    pub output: Option<Placed<RawOutput>>,
}

/// A family in words that fit every resource.
#[derive(Clone, Debug)]
pub(crate) struct FamilyEntry {
    pub raw: RawMethod,
    pub params: Vec<Placed<RawParam>>,
}

/// A group of fields in words that fit every resource.
#[derive(Clone, Debug)]
pub(crate) struct GroupEntry {
    pub raw: RawGroup,
    pub fields: Vec<Placed<RawField>>,
}

/// All files, and what they say together.
#[derive(Clone, Debug)]
pub(crate) struct Spec {
    pub files: Vec<SpecFile>,
    pub families: Vec<Entry<FamilyEntry>>,
    pub groups: Vec<Entry<GroupEntry>>,
}
