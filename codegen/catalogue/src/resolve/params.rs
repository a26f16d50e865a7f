//! Parameters: what stands at which position, and what is sent when the caller says nothing.

use super::Scope;
use super::fixed;
use super::names::{self, Use};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::Placed;
use crate::load::raw::RawParam;
use crate::model::{Composite, Fallback, Form, History, Literal, Param, Position, Repr, Shape, Slot, Type};
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
    let mut unnamed = Vec::new();
    let mut forms: Vec<(String, History)> = Vec::new();
    for placed in raw {
        let Some((param, is_past)) = param(placed, scope, found) else { continue };
        distinct_in_time(&forms, &param, scope, found);
        forms.push((param.name.clone(), param.history.clone()));
        if is_past || placed.raw.unused {
            unnamed.push((all.sequence.len(), placed, param));
        } else {
            order(&all.params, &param, found);
            all.sequence.push(Slot::Param(all.params.len()));
            all.params.push(param);
        }
    }
    let mut inserted = 0;
    for (place, placed, param) in unnamed {
        let is_after =
            |index: usize| all.sequence.iter().skip(place + inserted).any(|slot| matches!(slot, Slot::Param(after) if *after == index));
        if let Some(fixed) = fixed::fixed(placed, param, &all.params, &is_after, scope, found) {
            all.sequence.insert(place + inserted, Slot::Fixed(Box::new(fixed)));
            inserted += 1;
        }
    }
    number(&mut all);
    all
}

/// Forms that a parameter has over time follow one another. (Two in the newest release are told apart by `order`.)
fn distinct_in_time(forms: &[(String, History)], param: &Param, scope: &Scope<'_>, found: &mut Diagnostics) {
    let mut earlier =
        forms.iter().filter(|(name, history)| *name == param.name && (history.until.is_some() || param.history.until.is_some()));
    if let Some(release) = earlier.find_map(|(_, history)| scope.releases.in_both(history, &param.history)) {
        let message = format!("there are two forms of `{}`, and {release} would read both", param.name);
        let help = "let one end, by `until`, before the other begins, by `since`";
        found.push(Diagnostic::new(codes::BAD_RELEASE, &param.node.key("name"), message).help(help));
    }
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
        found
            .push(Diagnostic::new(codes::NAME_CLASH, &param.node.key("name"), message).help("say `until` which release the first is read"));
    }
    if let Some(optional) = earlier.iter().find(|earlier| earlier.optional).filter(|_| !param.optional) {
        let message = format!("`{}` must always be sent, and comes after `{}`, which may be left off", param.name, optional.name);
        let help = format!("the server cannot be spared `{}` then; remove its `optional`, or check the order", optional.name);
        found.push(Diagnostic::new(codes::REQUIRED_AFTER_OPTIONAL, &param.node, message).help(help));
    }
}

/// A parameter, not yet at its position, and whether the newest release has it no more.
fn param(placed: &Placed<RawParam>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<(Param, bool)> {
    let Placed { node, raw } = placed;
    let (history, is_past) = scope.releases.history(raw.since.as_deref(), raw.until.as_deref(), node, found);
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    let name = match &raw.name {
        Some(name) => names::check(name, Use::Param, &node.key("name"), false, found).then(|| name.clone()),
        None => {
            found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "the parameter has no `name`"));
            None
        }
    };
    let (ty, form) = scope.types.formed(raw.ty.as_ref(), raw.separator.as_deref(), scope.resource, node, found)?;
    let fallback = fallback(raw, (&ty, &form), node, scope, found)?;
    let is_named = !is_past && !raw.unused;
    if let (Type::Bool, Form::One, Fallback::Required, true) = (&ty, &form, &fallback, is_named) {
        let message = "a flag needs a `default`: as an argument it would say nothing where it is called";
        found.push(Diagnostic::new(codes::POSITIONAL_FLAG, node, message).help("`default: false`; it is then a setter by its name"));
    }
    if raw.optional && fallback == Fallback::Required && raw.from.is_none() {
        let message = "`optional` needs the value that the server takes in its place: a `default`, or what means `none`";
        found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key("optional"), message));
    }
    if raw.optional && matches!(form, Form::Joined(_)) {
        let message = "a list that is sent as one text is always sent";
        found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key("optional"), message).help("remove `optional`"));
    }
    if raw.from.is_some() && is_named {
        let message = "`from` is for what callers cannot name: a parameter with `until`, or one that is `unused`";
        found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key("from"), message));
    }
    if raw.values.is_some() && raw.from.is_none() {
        found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key("values"), "`values` go with `from`"));
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
            found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key("none"), message));
            return None;
        }
        (Some(default), None) => ("default", values::default(&default.0, ty, form, scope.types), Fallback::Default),
        (None, Some(none)) => ("none", values::none(&none.0, ty, form), Fallback::NoneIs),
    };
    match checked {
        Ok(value) => Some(make(value)),
        Err(message) => {
            found.push(Diagnostic::new(codes::BAD_VALUE, &node.key(key), message));
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
    let Some(wire) = wire(ty, form) else {
        found.push(Diagnostic::new(codes::MISPLACED_TYPE, &node.key("type"), "a type like this cannot be sent as a parameter"));
        return None;
    };
    let named: Vec<&str> = match (count, names) {
        (1, None) => vec![name],
        (_, Some(names)) if names.len() == count && count > 1 => names.iter().map(String::as_str).collect(),
        (_, None) => {
            let message = format!("the type takes {count} positions; name them");
            found.push(Diagnostic::new(codes::POSITION_COUNT, &node.key("type"), message).help("`positions: [start, end]`, for instance"));
            return None;
        }
        (1, Some(_)) => {
            let message = "the type takes a single position, which has the name of the parameter";
            found.push(Diagnostic::of_key(codes::POSITION_COUNT, &node.key("positions"), message));
            return None;
        }
        (_, Some(names)) => {
            let message = format!("the type takes {count} positions, and {} are named", names.len());
            found.push(Diagnostic::of_key(codes::POSITION_COUNT, &node.key("positions"), message));
            return None;
        }
    };
    for (index, name) in named.iter().enumerate().filter(|_| count > 1) {
        names::check(name, Use::Position, &node.key("positions").item(index), false, found);
    }
    Some(named.into_iter().map(|name| Position { index: 0, name: name.to_owned(), wire }).collect())
}

/// The wire type of each position of a parameter; none where it cannot be one.
fn wire(ty: &Type, form: &Form) -> Option<&'static str> {
    let one = match ty {
        Type::Int => Some("int"),
        Type::Long => Some("i8"),
        Type::Bool => Some("boolean"),
        Type::Text => Some("string"),
        Type::Value => Some("any"),
        Type::Named(named) => match named.shape {
            Shape::Scalar(Repr::Int) => Some("int"),
            Shape::Scalar(Repr::Long) => Some("i8"),
            Shape::Scalar(Repr::Bool) => Some("boolean"),
            Shape::Scalar(Repr::Text) => Some("string"),
            Shape::Scalar(Repr::Float) | Shape::Closed | Shape::Open => None,
        },
        Type::Template | Type::Composite(_) | Type::Float | Type::Time | Type::YesNo => None,
    };
    match (form, ty) {
        (Form::One, Type::Template) => Some("string"),
        (Form::One, Type::Composite(Composite::Calls)) => Some("array"),
        (Form::One, Type::Composite(_)) => Some("int"),
        (Form::One, _) => one,
        (Form::List, _) => one.and(Some("array")),
        (Form::Joined(_), _) => one.and(Some("string")),
    }
}
