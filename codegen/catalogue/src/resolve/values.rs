//! Values in the catalogue as values of a type.

use std::collections::BTreeSet;

use super::types::Types;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{BuiltIn, Form, Literal, Repr, Shape, Type};
use crate::place::Node;

/// Why a value is refused, and what to do, where that is known.
pub(super) struct Refusal {
    message: String,
    help: Option<String>,
}

impl<T: Into<String>> From<T> for Refusal {
    fn from(message: T) -> Self {
        Self { message: message.into(), help: None }
    }
}

impl Refusal {
    /// The refusal as a mistake in what stands at a node.
    pub(super) fn at(self, code: Code, node: &Node) -> Diagnostic {
        let diagnostic = Diagnostic::new(code, node, self.message);
        match self.help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        }
    }
}

/// A default as a value of the type of its parameter. `found` is asked for suggestions alone.
pub(super) fn default(value: &Literal, ty: &Type, form: &Form, types: &Types<'_>, found: &mut Diagnostics) -> Result<Literal, Refusal> {
    let word = match (form, ty) {
        (Form::List | Form::Joined(_), _) => Some("empty"),
        (Form::One, Type::BuiltIn(built_in)) => built_in.default_word(),
        (Form::One, Type::Declared(_)) => None,
    };
    if let Some(word) = word {
        return match value {
            Literal::Text(text) if text == word => Ok(Literal::Empty),
            _ => Err(Refusal { message: format!("the only default of this type is `{word}`"), help: Some(format!("`default: {word}`")) }),
        };
    }
    if let Some(values) = types.values(ty) {
        return variant(value, values, found);
    }
    let expected = match (ty.repr(), value) {
        (Some(Repr::Bool), Literal::Bool(_)) | (Some(Repr::Text), Literal::Text(_)) => return Ok(value.clone()),
        (Some(repr @ (Repr::Int | Repr::Long)), Literal::Int(int)) => return in_range(*int, repr),
        (Some(Repr::Bool), _) => "`true` or `false`",
        (Some(Repr::Text), _) => "a text",
        _ => "a whole number",
    };
    Err(format!("expected {expected}").into())
}

fn variant(value: &Literal, values: &BTreeSet<&str>, found: &mut Diagnostics) -> Result<Literal, Refusal> {
    let Literal::Text(name) = value else {
        return Err("expected the name of one of the enumeration's values".into());
    };
    if values.contains(name.as_str()) {
        return Ok(Literal::Variant(name.clone()));
    }
    let help = found.closest(name, values.iter().copied()).map(|closest| format!("did you mean `{closest}`?"));
    Err(Refusal { message: format!("the enumeration has no value `{name}`"), help })
}

/// What stands for none, as a value of the wire's own type.
pub(super) fn none(value: &Literal, ty: &Type, form: &Form) -> Result<Literal, Refusal> {
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

fn in_range(int: i64, repr: Repr) -> Result<Literal, Refusal> {
    if repr == Repr::Int && i32::try_from(int).is_err() {
        return Err(format!("{int} does not fit in the 32 bits that the wire has for it").into());
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
