//! Types: declared ones, and where they are used.

use opennebula_catalogue::model::{self, Catalogue, Form, Literal, Release, Repr, Type, TypeKind};
use serde_json::Value;

use crate::format::{Document, Field, Id, Kind, Known, List, Other, TypeDef, TypeRef, TypeValue, Was};
use crate::prose::{docs, prose};

/// All declared types, in order of name.
pub(crate) fn types(catalogue: &Catalogue) -> Vec<TypeDef> {
    let shared = catalogue.shared.iter().map(|def| (None, def));
    let own = catalogue.resources.iter().flat_map(|resource| resource.types.iter().map(|def| (Some(resource.name.clone()), def)));
    let mut types: Vec<TypeDef> = shared.chain(own).map(|(resource, def)| type_def(resource, def)).collect();
    types.sort_by(|one, other| one.name.cmp(&other.name));
    types
}

fn type_def(resource: Option<String>, def: &model::TypeDef) -> TypeDef {
    let (summary, details) = docs(&def.docs);
    let kind = match &def.kind {
        TypeKind::Id(known) => Kind::Id(Id { known: known.iter().map(self::known).collect() }),
        TypeKind::Number(repr) => Kind::Number { value: type_value(*repr) },
        TypeKind::String { secret } => Kind::String { secret: *secret },
        TypeKind::Enum(of) => Kind::Enum {
            value: type_value(of.repr),
            values: of.values.iter().map(variant).collect(),
            other: of.other.as_ref().map(|other| Other {
                name: other.name.clone(),
                summary: prose(&other.docs.summary),
                ty: type_ref(&other.holds, &Form::One),
                min: other.min,
            }),
        },
        TypeKind::Document(document) => Kind::Document(Document {
            open: document.rest.is_some(),
            was_in: was(&document.was_in),
            extensible: document.keeps.is_some(),
            fields: document.fields.iter().map(field).collect(),
        }),
    };
    TypeDef { name: def.name.clone(), resource, summary, details, kind }
}

fn known(known: &model::Known) -> Known {
    let (summary, details) = docs(&known.docs);
    Known { name: known.name.clone(), value: known.value.into(), summary, details, since: None, until: None }
}

fn variant(variant: &model::Variant) -> Known {
    let (summary, details) = docs(&variant.docs);
    let (since, until) = (release(variant.history.since), release(variant.history.until));
    Known { name: variant.name.clone(), value: plain(&variant.value), summary, details, since, until }
}

fn field(field: &model::Field) -> Field {
    let (summary, details) = docs(&field.docs);
    Field {
        name: field.name.clone(),
        element: field.path(),
        ty: type_ref(&field.ty, &field.form),
        summary,
        details,
        optional: field.presence.optional,
        none: field.presence.none.clone(),
        was: was(&field.earlier),
        since: release(field.history.since),
        until: release(field.history.until),
    }
}

/// Elements of older releases.
pub(crate) fn was(earlier: &[model::Earlier]) -> Vec<Was> {
    earlier.iter().map(|was| Was { element: was.path(), none: was.none.clone(), until: was.until.to_string() }).collect()
}

/// A type where it is used.
pub(crate) fn type_ref(ty: &Type, form: &Form) -> TypeRef {
    let list = match form {
        Form::One => None,
        Form::List => Some(List::Elements(true)),
        Form::Joined(separator) => Some(List::Joined { separator: separator.clone() }),
    };
    TypeRef { name: ty.to_string(), list }
}

/// A release as text.
pub(crate) fn release(release: Option<Release>) -> Option<String> {
    release.map(|release| release.to_string())
}

/// A value as it is on the wire.
pub(crate) fn plain(value: &Literal) -> Value {
    match value {
        Literal::Bool(flag) => (*flag).into(),
        Literal::Int(int) => (*int).into(),
        Literal::Float(float) => (*float).into(),
        Literal::Text(text) | Literal::Variant(text) => text.as_str().into(),
        Literal::Empty => Value::Array(Vec::new()),
    }
}

fn type_value(repr: Repr) -> TypeValue {
    match repr {
        Repr::Int => TypeValue::Int,
        Repr::Long => TypeValue::Long,
        Repr::Float => TypeValue::Float,
        Repr::Bool => TypeValue::Bool,
        Repr::Text => TypeValue::Text,
        Repr::Any => TypeValue::Value,
    }
}
