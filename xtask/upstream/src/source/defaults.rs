//! What a function takes for a parameter that a call does not have.

use super::tokens::{Kind, Token, end_of, is, matches, number};

/// A value in C++.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// As the catalogue's are written here: `-1`, `false`, `"text"`.
    Plain(String),
    /// Something that a look at the function does not tell.
    Unclear(String),
}

/// What the variable holds before that is assigned a getter's value here.
pub(super) fn assigned(body: &[Token<'_>], place: usize, before: usize) -> Value {
    let (begin, is_negated) = expression(body, place);
    let variable = begin.checked_sub(2).filter(|at| matches(body, *at, &["_", "="])).and_then(|at| body.get(at));
    let Some(variable) = variable else { return Value::Unclear("it is not assigned to a variable".into()) };
    let is_stated = |at: &usize| is(body, *at, variable.text) && ["=", "(", ";"].iter().any(|sign| is(body, at + 1, sign));
    let unclear = || Value::Unclear(format!("{} begins without a value", variable.text));
    let Some(stated) = (0..before).rev().find(is_stated) else { return unclear() };
    if is(body, stated + 1, ";") {
        // A text that is given no value is empty; a number would be anything.
        return if stated > 0 && is(body, stated - 1, "string") { Value::Plain("\"\"".into()) } else { unclear() };
    }
    let begin = stated + 2;
    match body.get(begin..end_of(body, begin, &[",", ";", ")"])).map(value) {
        Some(Value::Plain(flag)) if is_negated && flag == "true" => Value::Plain("false".into()),
        Some(Value::Plain(flag)) if is_negated && flag == "false" => Value::Plain("true".into()),
        Some(value) if !is_negated => value,
        _ => Value::Unclear("what is read is turned into something else".into()),
    }
}

/// Where the value that is read here begins, with what does not change it, `xmlrpc_c::value_int(…)` and casts, and whether it is negated.
fn expression(body: &[Token<'_>], place: usize) -> (usize, bool) {
    let (mut begin, mut is_negated) = (place, false);
    loop {
        let before = |count: usize| begin.checked_sub(count);
        if let Some(at) = before(4)
            && matches(body, at, &["xmlrpc_c", "::", "_", "("])
            && body.get(at + 2).is_some_and(|name| name.text.starts_with("value_"))
        {
            begin = at;
        } else if let Some(at) = before(2)
            && matches(body, at, &[">", "("])
            && let Some(cast) = (0..at).rev().take(8).find(|at| matches(body, *at, &["static_cast", "<"]))
        {
            begin = cast;
        } else if let Some(at) = before(1)
            && is(body, at, "!")
        {
            (begin, is_negated) = (at, !is_negated);
        } else if let Some(at) = before(1)
            && is(body, at, "(")
            && at.checked_sub(1).and_then(|name| body.get(name)).is_some_and(|name| name.kind == Kind::Sign)
        {
            begin = at;
        } else {
            return (begin, is_negated);
        }
    }
}

/// A value.
pub(super) fn value(tokens: &[Token<'_>]) -> Value {
    match tokens {
        [minus, one]
            if minus.is("-")
                && let Some(number) = number(one) =>
        {
            Value::Plain((-number).to_string())
        }
        [one] if let Some(number) = number(one) => Value::Plain(number.to_string()),
        [one] if one.kind == Kind::Text => Value::Plain(format!("{:?}", one.text)),
        [one] if one.is("true") || one.is("false") => Value::Plain(one.text.to_owned()),
        other => Value::Unclear(other.iter().map(|token| token.text).collect()),
    }
}
