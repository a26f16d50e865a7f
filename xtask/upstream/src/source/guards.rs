//! Parts of a function that run only if a call has so many parameters.

use std::ops::Range;

use super::defaults::{Value, value};
use super::tokens::{Kind, Token, closing, end_of, is, number};

/// A part of a function that runs only if the call has a position.
#[derive(Clone, Debug)]
pub(super) struct Guard {
    pub range: Range<usize>,
    pub position: usize,
    /// What is taken otherwise, where it stands beside.
    pub default: Option<Value>,
}

/// What `params.size()` here makes sure of.
pub(super) fn guard(body: &[Token<'_>], place: usize) -> Option<Guard> {
    let count = usize::try_from(number(body.get(place + 6)?)?).ok()?;
    let position = match body.get(place + 5)? {
        sign if sign.is(">") => count,
        sign if sign.is(">=") => count.checked_sub(1)?,
        _ => return None,
    };
    let mut condition = place..place + 7;
    loop {
        if is(body, condition.end, "?") {
            return choice(body, condition.end, position);
        }
        let before = condition.start.checked_sub(1)?;
        let is_bracketed = is(body, before, "(") && is(body, condition.end, ")");
        if is_bracketed && before > 0 && is(body, before - 1, "if") {
            let begin = condition.end + 1;
            let end = if is(body, begin, "{") { closing(body, begin)? } else { end_of(body, begin, &[";"]) };
            return Some(Guard { range: begin..end, position, default: None });
        }
        condition = match is_bracketed {
            true if before > 0 && body.get(before - 1).is_some_and(|name| name.kind == Kind::Word && !name.is("return")) => return None,
            true => before..condition.end + 1,
            // With other conditions, all of which must hold, it makes sure of no less.
            false => all_of(body, &condition)?,
        };
    }
}

/// The conditions that hold together with this one: all within the same brackets, with nothing but `&&` between them.
fn all_of(body: &[Token<'_>], condition: &Range<usize>) -> Option<Range<usize>> {
    let mut start = condition.start;
    let mut closed = 0_usize;
    while let Some(before) = start.checked_sub(1) {
        match body.get(before)?.text {
            ")" => closed += 1,
            "(" if closed == 0 => break,
            "(" => closed -= 1,
            "||" | "?" | ":" | "," | ";" | "{" | "}" | "=" if closed == 0 => return None,
            _ => {}
        }
        start = before;
    }
    let end = end_of(body, condition.end, &[")", "||", "?", ":", ",", ";"]);
    let is_all = is(body, end, ")") && (start < condition.start || end > condition.end);
    let joined = |from: usize, to: usize, at: usize| from == to || is(body, at, "&&");
    let is_joined = joined(start, condition.start, condition.start.checked_sub(1)?) && joined(condition.end, end, condition.end);
    (is_all && is_joined).then_some(start..end)
}

/// The part between the `?` here and its `:`.
fn choice(body: &[Token<'_>], question: usize, position: usize) -> Option<Guard> {
    let colon = otherwise(body, question + 1)?;
    let default = body.get(colon + 1..end_of(body, colon + 1, &[",", ";", ")", "}"]))?;
    Some(Guard { range: question + 1..colon, position, default: Some(value(default)) })
}

/// The `:` that belongs to the `?` before this place.
fn otherwise(body: &[Token<'_>], from: usize) -> Option<usize> {
    let mut nested = 0_usize;
    let mut at = from;
    loop {
        at = end_of(body, at, &["?", ":", ",", ";", ")"]);
        match body.get(at)?.text {
            "?" => nested += 1,
            ":" if nested == 0 => return Some(at),
            ":" => nested -= 1,
            _ => return None,
        }
        at += 1;
    }
}
