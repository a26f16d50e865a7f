//! Parameters: what stands at which position, and what is sent when the caller says nothing.

use super::Scope;
use super::names::{self, Use};
use super::values;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::Placed;
use crate::load::raw::RawParam;
use crate::model::{Composite, Fallback, Fixed, FixedValue, Form, Literal, Param, Position, Repr, Shape, Slot, Type};
use crate::place::Node;

/// The parameters of a method: those that callers name, and all that is sent.
#[derive(Debug, Default)]
pub(super) struct Params {
    pub params: Vec<Param>,
    pub sequence: Vec<Slot>,
}

/// What stands at each place of a call, in all releases.
pub(super) fn params(raw: &[Placed<RawParam>], scope: &Scope<'_>, found: &mut Diagnostics) -> Params {
    let mut all = Params::default();
    let mut fixed = Vec::new();
    for placed in raw {
        let Some((param, is_past)) = param(placed, scope, found) else { continue };
        if is_past || placed.raw.unused {
            fixed.push((all.sequence.len(), placed, param));
        } else {
            order(&all.params, &param, found);
            all.sequence.push(Slot::Param(all.params.len()));
            all.params.push(param);
        }
    }
    let mut inserted = 0;
    for (place, placed, param) in fixed {
        let is_after = |index: usize| all.sequence.iter().skip(place + inserted).any(|slot| matches!(slot, Slot::Param(after) if *after == index));
        if let Some(fixed) = self::fixed(placed, param, &all.params, &is_after, scope, found) {
            all.sequence.insert(place + inserted, Slot::Fixed(fixed));
            inserted += 1;
        }
    }
    number(&mut all);
    all
}

/// Gives each position of the newest release its number.
fn number(all: &mut Params) {
    let mut next = 1;
    for slot in &mut all.sequence {
        let positions = match slot {
            Slot::Param(index) => match all.params.get_mut(*index) {
                Some(param) => &mut param.positions,
                None => continue,
            },
            Slot::Fixed(fixed) if fixed.history.until.is_none() => &mut fixed.positions,
            Slot::Fixed(_) => continue,
        };
        for position in positions {
            position.index = next;
            next += 1;
        }
    }
}

/// Checks that a parameter can come after those before it.
fn order(earlier: &[Param], param: &Param, found: &mut Diagnostics) {
    if earlier.iter().any(|earlier| earlier.name == param.name) {
        let message = format!("there are two parameters `{}`, both in the newest release", param.name);
        found.push(Diagnostic::new(Code::NameClash, &param.node.key("name"), message).help("say `until` which release the first is read"));
    }
    if let Some(optional) = earlier.iter().find(|earlier| earlier.optional).filter(|_| !param.optional) {
        let message = format!("`{}` must always be sent, and comes after `{}`, which may be left off", param.name, optional.name);
        let help = format!("the server cannot be spared `{}` then; remove its `optional`, or check the order", optional.name);
        found.push(Diagnostic::new(Code::RequiredAfterOptional, &param.node, message).help(help));
    }
}

/// Something that no caller names: its value comes from the catalogue or from another parameter.
fn fixed(
    placed: &Placed<RawParam>,
    param: Param,
    params: &[Param],
    is_after: &dyn Fn(usize) -> bool,
    scope: &Scope<'_>,
    found: &mut Diagnostics,
) -> Option<Fixed> {
    let Placed { node, raw } = placed;
    let value = match (&raw.from, param.fallback.clone()) {
        (None, Fallback::Default(value) | Fallback::NoneIs(value)) => FixedValue::Constant(value),
        (None, Fallback::Required) => {
            let message = format!("no caller can name `{}`, so it needs a value to send", param.name);
            found.push(Diagnostic::new(Code::MissingKey, node, message).help("a `default`, or the parameter that it is taken `from`"));
            return None;
        }
        (Some(from), _) => {
            let Some(index) = params.iter().position(|other| other.name == *from) else {
                let known = params.iter().map(|param| param.name.as_str());
                let message = format!("the newest release has no parameter `{from}`");
                found.push(Diagnostic::new(Code::BadValue, &node.key("from"), message).suggest(from, known));
                return None;
            };
            if !is_after(index) {
                let message = format!("`{from}` must come after what is taken from it");
                found.push(Diagnostic::new(Code::BadValue, &node.key("from"), message));
            }
            FixedValue::Of { param: index, values: converted(raw, &param, params.get(index)?, node, scope, found)? }
        }
    };
    let Param { name, docs, history, ty, form, optional, positions, node, .. } = param;
    Some(Fixed { name, docs, history, ty, form, value, optional, positions, node })
}

/// The pairs of a newer value and the older one that is sent in its place.
fn converted(raw: &RawParam, old: &Param, new: &Param, node: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Vec<(Literal, Literal)>> {
    let Some(values) = &raw.values else {
        let is_number = |ty: &Type| match ty {
            Type::Int | Type::Long => true,
            Type::Named(named) => matches!(named.shape, Shape::Scalar(Repr::Int | Repr::Long)),
            _ => false,
        };
        if old.ty == new.ty || (is_number(&old.ty) && is_number(&new.ty)) {
            return Some(Vec::new());
        }
        let message = format!("`{}` has another type, so it must be said which value becomes which", new.name);
        found.push(Diagnostic::of_key(Code::MissingKey, &node.key("from"), message).help("`values: { New: old, … }`"));
        return None;
    };
    let mut pairs = Vec::new();
    for (key, value) in values {
        let place = node.key("values").key(key);
        let key = match key.as_str() {
            "true" => Literal::Bool(true),
            "false" => Literal::Bool(false),
            name => Literal::Text(name.to_owned()),
        };
        let pair = (values::default(&key, &new.ty, &new.form, scope.types), values::default(&value.0, &old.ty, &old.form, scope.types));
        match pair {
            (Ok(new), Ok(old)) => pairs.push((new, old)),
            (Err(message), _) => found.push(Diagnostic::of_key(Code::BadValue, &place, message)),
            (_, Err(message)) => found.push(Diagnostic::new(Code::BadValue, &place, message)),
        }
    }
    Some(pairs)
}

/// A parameter, not yet at its position, and whether the newest release has it no more.
fn param(placed: &Placed<RawParam>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<(Param, bool)> {
    let Placed { node, raw } = placed;
    let (history, is_past) = scope.releases.history(raw.since.as_deref(), raw.until.as_deref(), node, found);
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    let name = match &raw.name {
        Some(name) => names::check(name, Use::Param, &node.key("name"), false, found).then(|| name.clone()),
        None => {
            found.push(Diagnostic::of_key(Code::MissingKey, node, "the parameter has no `name`"));
            None
        }
    };
    let (ty, form) = scope.types.formed(raw.ty.as_ref(), raw.separator.as_deref(), scope.resource, node, found)?;
    let fallback = fallback(raw, (&ty, &form), node, scope, found)?;
    let is_named = !is_past && !raw.unused;
    if let (Type::Bool, Form::One, Fallback::Required, true) = (&ty, &form, &fallback, is_named) {
        let message = "a flag needs a `default`: as an argument it would say nothing where it is called";
        found.push(Diagnostic::new(Code::PositionalFlag, node, message).help("`default: false`; it is then a setter by its name"));
    }
    if raw.optional && fallback == Fallback::Required && raw.from.is_none() {
        let message = "`optional` needs the value that the server takes in its place: a `default`, or what means `none`";
        found.push(Diagnostic::of_key(Code::Contradiction, &node.key("optional"), message));
    }
    if raw.from.is_some() && is_named {
        let message = "`from` is for what callers cannot name: a parameter with `until`, or one that is `unused`";
        found.push(Diagnostic::of_key(Code::Contradiction, &node.key("from"), message));
    }
    if raw.values.is_some() && raw.from.is_none() {
        found.push(Diagnostic::of_key(Code::Contradiction, &node.key("values"), "`values` go with `from`"));
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
        (Form::One, Type::Composite(Composite::Calls)) => Some("array"),
        (Form::Joined(_), _) => Some("string"),
        (Form::List, _) => Some("array"),
        (Form::One, Type::Int | Type::Composite(_)) => Some("int"),
        (Form::One, Type::Long) => Some("i8"),
        (Form::One, Type::Bool) => Some("boolean"),
        (Form::One, Type::Text | Type::Template) => Some("string"),
        (Form::One, Type::Value) => Some("any"),
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
