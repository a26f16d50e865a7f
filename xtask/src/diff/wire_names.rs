//! How things are spelled on the wire.

use opennebula_catalogue::model::{Literal, OutputKind, Repr, Shape, Type};

/// An answer as it is on the wire.
pub(super) fn output(kind: &OutputKind) -> String {
    match kind {
        OutputKind::Scalar(ty) => format!("`{}`", ty_name(ty)),
        OutputKind::Array(ty) => format!("an array of `{}`", ty_name(ty)),
        OutputKind::Document { root, .. } => format!("a document `{root}`"),
        OutputKind::List { root, item, .. } => format!("a list `{root}/{item}`"),
        OutputKind::Constant(value) => format!("always `{}`", plain(value)),
    }
}

fn ty_name(ty: &Type) -> &'static str {
    match ty.shape() {
        Some(Shape::Scalar(repr)) => repr_name(repr),
        Some(Shape::Closed | Shape::Open) => "document",
        None => "array",
    }
}

/// What a value is on the wire.
pub(super) fn repr_name(repr: Repr) -> &'static str {
    match repr {
        Repr::Int => "int",
        Repr::Long => "i8",
        Repr::Float => "double",
        Repr::Bool => "boolean",
        Repr::Text => "string",
        Repr::Any => "any",
    }
}

/// A value as text.
pub(super) fn plain(value: &Literal) -> String {
    match value {
        Literal::Bool(value) => value.to_string(),
        Literal::Int(value) => value.to_string(),
        Literal::Float(value) => value.to_string(),
        Literal::Text(text) => format!("{text:?}"),
        Literal::Variant(name) => name.clone(),
        Literal::Empty => "[]".to_owned(),
    }
}
