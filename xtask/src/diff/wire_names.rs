//! How things are spelled on the wire.

use opennebula_catalogue::model::{Catalogue, Form, Literal, OutputKind, Repr, Shape, Type, TypeKind};
use opennebula_codegen::plan::RustType;

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
        Literal::Empty => "empty".to_owned(),
    }
}

/// What a value is on the wire, so that two names of the same are equal.
pub(super) fn sent(value: &Literal, ty: &Type, form: &Form, catalogue: &Catalogue) -> String {
    match (value, ty, form) {
        (Literal::Variant(name), Type::Declared(named), _) => {
            let value = match catalogue.declaration(named).map(|def| &def.kind) {
                Some(TypeKind::Enum(of)) => of.values.iter().find(|variant| variant.name == *name).map(|variant| plain(&variant.value)),
                _ => None,
            };
            value.unwrap_or_else(|| name.clone())
        }
        (Literal::Empty, _, Form::List) => "[]".to_owned(),
        (Literal::Empty, _, Form::Joined(_)) => "\"\"".to_owned(),
        (Literal::Empty, ty, Form::One) if ty.is_document() => "\"\"".to_owned(),
        (Literal::Empty, ty, Form::One) => format!("{}::default()", RustType::of(ty)),
        _ => plain(value),
    }
}
