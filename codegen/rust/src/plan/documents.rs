//! What documents that share fields have in common: traits for groups of fields, and conversions between a document and one that includes it.

use opennebula_catalogue::model::{Catalogue, Document, Field, FieldGroup, Form, GroupField, Repr, Type, TypeDef, TypeKind};
use opennebula_catalogue::spelling::camel_case;

use super::rust_type::RustType;

/// The trait of a group of fields.
#[derive(Clone, Debug)]
pub struct FieldTrait<'c> {
    /// What it is made of.
    pub source: &'c FieldGroup,
    /// Its name: `Owner`.
    pub name: String,
    /// Its functions, one for each field.
    pub functions: Vec<TraitFunction<'c>>,
    /// The documents that have it, by resource.
    pub members: Vec<&'c TypeDef>,
}

/// A function that gives a field, whose name it has.
#[derive(Clone, Debug)]
pub struct TraitFunction<'c> {
    /// The field.
    pub field: &'c Field,
    /// What it gives. The number of the object has another type in each document, and nothing is said of it here.
    pub gives: Option<Given>,
}

/// How a function gives a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The type of the field.
    pub ty: RustType,
    /// As what it is given.
    pub by: By,
}

/// As what a field is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A copy.
    Copy,
    /// A text.
    Str,
    /// A reference to what it is.
    Reference,
    /// A reference to what it is, if it is anything.
    OptionalReference,
}

/// A conversion of one document into another.
#[derive(Clone, Debug)]
pub struct Conversion<'c> {
    /// What is converted.
    pub from: &'c TypeDef,
    /// What it becomes.
    pub into: &'c TypeDef,
    /// For each field of the new document where it comes from.
    pub fields: Vec<(&'c Field, Source)>,
    /// The fields of the old document that the new one does not have.
    pub lost: Vec<&'c Field>,
}

/// Where a field of a converted document comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The field of the same name.
    Same,
    /// The same, which is always there in the old document, and not in the new one.
    Some,
    /// Nowhere: it is none, or an empty list.
    Nowhere,
}

/// The traits of groups of fields. A group whose fields all belong to smaller groups adds nothing to their traits, and has none.
pub(super) fn traits(catalogue: &Catalogue) -> Vec<FieldTrait<'_>> {
    let adds = |group: &&FieldGroup| {
        let smaller = || catalogue.groups.iter().filter(|other| other.fields.len() < group.fields.len());
        let is_elsewhere = |field: &GroupField| smaller().flat_map(|other| &other.fields).any(|other| other.field.name == field.field.name);
        !group.fields.iter().all(is_elsewhere)
    };
    let traits = catalogue.groups.iter().filter(adds).map(|source| FieldTrait {
        source,
        name: camel_case(&source.name),
        functions: source.fields.iter().map(|field| function(&field.field, field.is_id)).collect(),
        members: catalogue.types().filter(|def| is_member(def, source)).collect(),
    });
    traits.filter(|of| !of.members.is_empty()).collect()
}

fn function(field: &Field, is_id: bool) -> TraitFunction<'_> {
    let ty = of_closed(field);
    let by = match (&field.form, field.ty.repr()) {
        (Form::One, Some(Repr::Int | Repr::Long | Repr::Float | Repr::Bool)) => By::Copy,
        (Form::One, Some(Repr::Text)) if ty == RustType::Plain("String") => By::Str,
        _ if matches!(ty, RustType::Option(_)) => By::OptionalReference,
        _ => By::Reference,
    };
    TraitFunction { field, gives: (!is_id).then_some(Given { ty, by }) }
}

/// What a field is in a closed document.
fn of_closed(field: &Field) -> RustType {
    let is_option = field.presence.optional || field.presence.none.is_some();
    RustType::formed(&field.ty, &field.form).optional(is_option && field.form == Form::One)
}

/// Whether a document has all fields of a group in the group's form, wherever it has them from.
fn is_member(def: &TypeDef, group: &FieldGroup) -> bool {
    let TypeKind::Document(document) = &def.kind else { return false };
    document.rest.is_none()
        && group.fields.iter().all(|wanted| {
            let field = document.fields.iter().find(|field| field.name == wanted.field.name && field.path() == wanted.field.path());
            field.is_some_and(|field| {
                let ty = RustType::of_field(field, document);
                let is_id = matches!(&field.ty, Type::Declared(named) if named.is_id) && ty == RustType::of(&field.ty);
                if wanted.is_id { is_id } else { ty == of_closed(&wanted.field) }
            })
        })
}

/// The conversions between a document and those that it includes, both ways. They stand where the including document does: what it includes
/// can be named from there.
pub(super) fn conversions<'c>(including: &'c TypeDef, catalogue: &'c Catalogue) -> Vec<Conversion<'c>> {
    let TypeKind::Document(document) = &including.kind else { return Vec::new() };
    let included = catalogue.types().filter(|def| document.includes.contains(&def.name));
    included.flat_map(|included| [conversion(included, including), conversion(including, included)]).flatten().collect()
}

fn conversion<'c>(from: &'c TypeDef, into: &'c TypeDef) -> Option<Conversion<'c>> {
    let (TypeKind::Document(old), TypeKind::Document(new)) = (&from.kind, &into.kind) else { return None };
    // What is kept without a field would be lost.
    if [old, new].iter().any(|document| document.rest.is_some() || document.keeps.is_some()) {
        return None;
    }
    let fields = new.fields.iter().map(|field| Some((field, source(field, new, old)?))).collect::<Option<Vec<_>>>()?;
    let lost = old.fields.iter().filter(|field| !new.fields.iter().any(|other| other.name == field.name)).collect();
    Some(Conversion { from, into, fields, lost })
}

fn source(field: &Field, new: &Document, old: &Document) -> Option<Source> {
    let wanted = RustType::of_field(field, new);
    let Some(found) = old.fields.iter().find(|other| other.name == field.name) else {
        let may_be_missing = matches!(wanted, RustType::Option(_)) || new.is_among_others(field);
        return may_be_missing.then_some(Source::Nowhere);
    };
    let found = RustType::of_field(found, old);
    match wanted {
        wanted if wanted == found => Some(Source::Same),
        RustType::Option(inner) if *inner == found => Some(Source::Some),
        _ => None,
    }
}
