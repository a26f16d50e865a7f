//! What documents that share fields have in common: traits for groups of fields, and conversions between a document and one that includes it.

use std::collections::{BTreeMap, BTreeSet};

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

/// All documents of a catalogue, and what is looked for among them.
pub(super) struct Documents<'c> {
    /// Each with its type, in the order of the catalogue.
    all: Vec<(&'c TypeDef, &'c Document)>,
    by_name: BTreeMap<&'c str, usize>,
    /// The fields of all, by name and by which document has them.
    fields: BTreeMap<(&'c str, usize), &'c Field>,
}

impl<'c> Documents<'c> {
    pub(super) fn of(catalogue: &'c Catalogue) -> Self {
        let documents = catalogue.types().filter_map(|def| match &def.kind {
            TypeKind::Document(document) => Some((def, document)),
            _ => None,
        });
        let all: Vec<_> = documents.collect();
        let (mut by_name, mut fields) = (BTreeMap::new(), BTreeMap::new());
        for (index, (def, document)) in all.iter().enumerate() {
            by_name.entry(def.name.as_str()).or_insert(index);
            fields.extend(document.fields.iter().map(|field| ((field.name.as_str(), index), field)));
        }
        Self { all, by_name, fields }
    }

    /// Those that have all fields of a group in the group's form, wherever they have them from.
    fn members(&self, group: &FieldGroup) -> Vec<&'c TypeDef> {
        // Those that have the field that the fewest have.
        let rarest = group.fields.iter().map(|wanted| self.with(&wanted.field.name)).min_by_key(Vec::len);
        let candidates = rarest.unwrap_or_else(|| (0..self.all.len()).collect());
        let member = |index: usize| self.all.get(index).filter(|(_, document)| self.is_member(index, document, group)).map(|(def, _)| *def);
        candidates.into_iter().filter_map(member).collect()
    }

    /// Which documents have a field of this name, in their order.
    fn with(&self, name: &str) -> Vec<usize> {
        self.fields.range((name, 0)..=(name, usize::MAX)).map(|((_, index), _)| *index).collect()
    }

    fn is_member(&self, index: usize, document: &Document, group: &FieldGroup) -> bool {
        document.rest.is_none()
            && group.fields.iter().all(|wanted| {
                let field = self.fields.get(&(wanted.field.name.as_str(), index)).filter(|field| field.path() == wanted.field.path());
                field.is_some_and(|field| {
                    let ty = RustType::of_field(field, document);
                    let is_id = matches!(&field.ty, Type::Declared(named) if named.is_id) && ty == RustType::of(&field.ty);
                    if wanted.is_id { is_id } else { ty == of_closed(&wanted.field) }
                })
            })
    }

    /// The traits of groups of fields. A group whose fields all belong to smaller groups adds nothing to their traits, and has none.
    pub(super) fn traits(&self, catalogue: &'c Catalogue) -> Vec<FieldTrait<'c>> {
        // How many fields the smallest group has that has a field of this name.
        let mut smallest: BTreeMap<&str, usize> = BTreeMap::new();
        for (group, field) in catalogue.groups.iter().flat_map(|group| group.fields.iter().map(move |field| (group, field))) {
            let size = group.fields.len();
            smallest.entry(&field.field.name).and_modify(|smallest| *smallest = size.min(*smallest)).or_insert(size);
        }
        let adds = |group: &&FieldGroup| {
            let is_elsewhere =
                |field: &GroupField| smallest.get(field.field.name.as_str()).is_some_and(|smallest| *smallest < group.fields.len());
            !group.fields.iter().all(is_elsewhere)
        };
        let traits = catalogue.groups.iter().filter(adds).map(|source| FieldTrait {
            source,
            name: camel_case(&source.name),
            functions: source.fields.iter().map(|field| function(&field.field, field.is_id)).collect(),
            members: self.members(source),
        });
        traits.filter(|of| !of.members.is_empty()).collect()
    }

    /// The conversions between a document and those that it includes, both ways. They stand where the including document does: what it includes
    /// can be named from there.
    pub(super) fn conversions(&self, including: &'c TypeDef) -> Vec<Conversion<'c>> {
        let TypeKind::Document(document) = &including.kind else { return Vec::new() };
        // In the order of the catalogue.
        let included: BTreeSet<usize> = document.includes.iter().filter_map(|name| self.by_name.get(name.as_str()).copied()).collect();
        let included = included.into_iter().filter_map(|index| self.all.get(index));
        included.flat_map(|(included, _)| [conversion(included, including), conversion(including, included)]).flatten().collect()
    }
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

fn conversion<'c>(from: &'c TypeDef, into: &'c TypeDef) -> Option<Conversion<'c>> {
    let (TypeKind::Document(old), TypeKind::Document(new)) = (&from.kind, &into.kind) else { return None };
    // What is kept without a field would be lost.
    if [old, new].iter().any(|document| document.rest.is_some() || document.keeps.is_some()) {
        return None;
    }
    let by_name = |document: &'c Document| document.fields.iter().rev().map(|field| (field.name.as_str(), field)).collect();
    let (kept, given): (BTreeMap<&str, &Field>, BTreeMap<&str, &Field>) = (by_name(new), by_name(old));
    let fields = new.fields.iter().map(|field| Some((field, source(field, new, (&given, old))?))).collect::<Option<Vec<_>>>()?;
    let lost = old.fields.iter().filter(|field| !kept.contains_key(field.name.as_str())).collect();
    Some(Conversion { from, into, fields, lost })
}

fn source(field: &Field, new: &Document, (given, old): (&BTreeMap<&str, &Field>, &Document)) -> Option<Source> {
    let wanted = RustType::of_field(field, new);
    let Some(found) = given.get(field.name.as_str()) else {
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
