//! Values in the catalogue as values of a type.

use super::types::Types;
use crate::diagnostic::closest;
use crate::model::{BuiltIn, Form, Literal, Repr, Shape, Type};

/// A default as a value of the type of its parameter; an error says what was expected.
pub(super) fn default(value: &Literal, ty: &Type, form: &Form, types: &Types<'_>) -> Result<Literal, String> {
    let word = match (form, ty) {
        (Form::List | Form::Joined(_), _) => Some("empty"),
        (Form::One, Type::BuiltIn(built_in)) => built_in.default_word(),
        (Form::One, Type::Declared(_)) => None,
    };
    if let Some(word) = word {
        return match value {
            Literal::Text(text) if text == word => Ok(Literal::Empty),
            _ => Err(format!("the only default of this type is `{word}`")),
        };
    }
    let values = types.values(ty);
    if !values.is_empty() {
        return variant(value, values);
    }
    let expected = match (ty.repr(), value) {
        (Some(Repr::Bool), Literal::Bool(_)) | (Some(Repr::Text), Literal::Text(_)) => return Ok(value.clone()),
        (Some(repr @ (Repr::Int | Repr::Long)), Literal::Int(int)) => return in_range(*int, repr),
        (Some(Repr::Bool), _) => "`true` or `false`",
        (Some(Repr::Text), _) => "a text",
        _ => "a whole number",
    };
    Err(format!("expected {expected}"))
}

fn variant(value: &Literal, values: &[&str]) -> Result<Literal, String> {
    let Literal::Text(name) = value else {
        return Err("expected the name of one of the enumeration's values".into());
    };
    if values.contains(&name.as_str()) {
        return Ok(Literal::Variant(name.clone()));
    }
    let meant = closest(name, values.iter().copied()).map_or(String::new(), |closest| format!("; did you mean `{closest}`?"));
    Err(format!("the enumeration has no value `{name}`{meant}"))
}

/// What stands for none, as a value of the wire's own type.
pub(super) fn none(value: &Literal, ty: &Type, form: &Form) -> Result<Literal, String> {
    let repr = match (form, ty, ty.shape()) {
        (Form::List | Form::Joined(_), _, _) | (_, _, None) => return Err("this type has no value that could mean none".into()),
        (_, Type::BuiltIn(BuiltIn::YesNo), _) | (_, _, Some(Shape::Scalar(Repr::Bool))) => {
            return Err("a flag has no value that could mean none".into());
        }
        (_, _, Some(Shape::Scalar(repr))) => repr,
        (_, _, Some(Shape::Closed | Shape::Open)) => Repr::Text,
    };
    match (repr, value) {
        (Repr::Text, Literal::Text(_)) => Ok(value.clone()),
        (Repr::Int | Repr::Long, Literal::Int(int)) => in_range(*int, repr),
        (Repr::Text, _) => Err("expected a text: it stands for none on the wire".into()),
        _ => Err("expected a whole number: it stands for none on the wire".into()),
    }
}

fn in_range(int: i64, repr: Repr) -> Result<Literal, String> {
    if repr == Repr::Int && i32::try_from(int).is_err() {
        return Err(format!("{int} does not fit in the 32 bits that the wire has for it"));
    }
    Ok(Literal::Int(int))
}

/// What stands for none in a document, as its text.
pub(super) fn text(value: &Literal) -> String {
    match value {
        Literal::Bool(flag) => flag.to_string(),
        Literal::Int(int) => int.to_string(),
        Literal::Float(float) => float.to_string(),
        Literal::Text(text) | Literal::Variant(text) => text.clone(),
        Literal::Empty => String::new(),
    }
}
