//! Parameters: what stands at which position, and what is sent when the caller says nothing.

use super::Scope;
use super::names::{self, Use};
use super::values;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::Placed;
use crate::load::raw::RawParam;
use crate::model::{Composite, Fallback, Form, Literal, Param, Position, Repr, Shape, Type};
use crate::place::Node;

/// The parameters of the newest release. Those that it has no more are checked and left out.
pub(super) fn params(raw: &[Placed<RawParam>], scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Param> {
    let mut params: Vec<Param> = Vec::new();
    let mut next = 1;
    for placed in raw {
        let Some((mut param, is_past)) = param(placed, scope, found) else { continue };
        if is_past {
            continue;
        }
        for (offset, position) in param.positions.iter_mut().enumerate() {
            position.index = next + offset;
        }
        next += param.positions.len();
        if params.iter().any(|earlier| earlier.name == param.name) {
            let message = format!("there are two parameters `{}`, both in the newest release", param.name);
            found.push(
                Diagnostic::new(Code::NameClash, &placed.node.key("name"), message).help("say `until` which release the first is read"),
            );
        }
        if let Some(optional) = params.iter().find(|earlier| earlier.optional).filter(|_| !param.optional) {
            let message = format!("`{}` must always be sent, and comes after `{}`, which may be left off", param.name, optional.name);
            let help = format!("the server cannot be spared `{}` then; remove its `optional`, or check the order", optional.name);
            found.push(Diagnostic::new(Code::RequiredAfterOptional, &placed.node, message).help(help));
        }
        params.push(param);
    }
    params
}

/// A parameter, not yet at its position, and whether the newest release has it no more.
fn param(placed: &Placed<RawParam>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<(Param, bool)> {
    let Placed { node, raw } = placed;
    let (history, is_past) = scope.releases.history(raw.since.as_deref(), raw.until.as_deref(), node, found);
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node);
    let name = match &raw.name {
        Some(name) => names::check(name, Use::Param, &node.key("name"), false, found).then(|| name.clone()),
        None => {
            found.push(Diagnostic::of_key(Code::MissingKey, node, "the parameter has no `name`"));
            None
        }
    };
    let (ty, form) = scope.types.formed(raw.ty.as_ref(), raw.separator.as_deref(), scope.resource, node, found)?;
    let fallback = fallback(raw, (&ty, &form), node, scope, found)?;
    if let (Type::Bool, Form::One, Fallback::Required, false) = (&ty, &form, &fallback, is_past) {
        let message = "a flag needs a `default`: as an argument it would say nothing where it is called";
        found.push(Diagnostic::new(Code::PositionalFlag, node, message).help("`default: false`; it is then a setter by its name"));
    }
    if raw.optional && fallback == Fallback::Required {
        let message = "`optional` needs the value that the server takes in its place: a `default`, or what means `none`";
        found.push(Diagnostic::of_key(Code::Contradiction, &node.key("optional"), message));
    }
    let name = name?;
    let positions = positions(&name, &ty, &form, raw.positions.as_deref(), node, found)?;
    Some((Param { name, docs, history, ty, form, fallback, optional: raw.optional, positions, node: node.clone() }, is_past))
}

fn fallback(raw: &RawParam, (ty, form): (&Type, &Form), node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Fallback> {
    let (key, checked, make): (_, _, fn(Literal) -> Fallback) = match (&raw.default, &raw.none) {
        (None, None) => return Some(Fallback::Required),
        (Some(_), Some(_)) => {
            let message = "a parameter has a `default` or a value for `none`, not both";
            found.push(Diagnostic::of_key(Code::Contradiction, &node.key("none"), message));
            return None;
        }
        (Some(default), None) => ("default", values::default(&default.0, ty, form, scope.types), Fallback::Default),
        (None, Some(none)) => ("none", values::none(&none.0, ty, form), Fallback::NoneIs),
    };
    match checked {
        Ok(value) => Some(make(value)),
        Err(message) => {
            found.push(Diagnostic::new(Code::BadValue, &node.key(key), message));
            None
        }
    }
}

fn positions(name: &str, ty: &Type, form: &Form, names: Option<&[String]>, node: &Node, found: &mut Diagnostics) -> Option<Vec<Position>> {
    let count = match ty {
        Type::Composite(Composite::PoolRange | Composite::Period) => 2,
        Type::Composite(Composite::MonthRange) => 4,
        Type::Composite(Composite::PermissionChange) => 9,
        _ => 1,
    };
    let wire = match (form, ty) {
        (_, Type::Float | Type::Time | Type::YesNo) => None,
        (Form::List | Form::Joined(_), Type::Template | Type::Composite(_)) => None,
        (Form::Joined(_), _) => Some("string"),
        (Form::List, _) => Some("array"),
        (Form::One, Type::Int | Type::Composite(_)) => Some("int"),
        (Form::One, Type::Long) => Some("i8"),
        (Form::One, Type::Bool) => Some("boolean"),
        (Form::One, Type::Text | Type::Template) => Some("string"),
        (Form::One, Type::Named(named)) => match named.shape {
            Shape::Scalar(Repr::Int) => Some("int"),
            Shape::Scalar(Repr::Long) => Some("i8"),
            Shape::Scalar(Repr::Bool) => Some("boolean"),
            Shape::Scalar(Repr::Text) => Some("string"),
            Shape::Scalar(Repr::Float) | Shape::Closed | Shape::Open => None,
        },
    };
    let is_scalar_list = !matches!(ty, Type::Named(named) if !matches!(named.shape, Shape::Scalar(_)));
    let Some(wire) = wire.filter(|_| is_scalar_list) else {
        found.push(Diagnostic::new(Code::MisplacedType, &node.key("type"), "a type like this cannot be sent as a parameter"));
        return None;
    };
    let named: Vec<&str> = match (count, names) {
        (1, None) => vec![name],
        (_, Some(names)) if names.len() == count && count > 1 => names.iter().map(String::as_str).collect(),
        (_, None) => {
            let message = format!("the type takes {count} positions; name them");
            found.push(Diagnostic::new(Code::PositionCount, &node.key("type"), message).help("`positions: [start, end]`, for instance"));
            return None;
        }
        (_, Some(names)) => {
            let message = format!("the type takes {count} positions, and {} are named", names.len());
            found.push(Diagnostic::of_key(Code::PositionCount, &node.key("positions"), message));
            return None;
        }
    };
    for (index, name) in named.iter().enumerate().filter(|_| count > 1) {
        names::check(name, Use::Position, &node.key("positions").item(index), false, found);
    }
    Some(named.into_iter().map(|name| Position { index: 0, name: name.to_owned(), wire }).collect())
}
