//! What a function reads of the parameters of a call: which positions, of which types, and which it can do without.

use std::collections::BTreeMap;
use std::ops::Range;

use super::classes::{Classes, Function, Line};
use super::tokens::{Kind, Token, closing, end_of, is, matches, number};

/// The getters, and the wire types they take.
const GETTERS: [(&str, &str); 7] = [
    ("getInt", "int"),
    ("getI8", "i8"),
    ("getBoolean", "boolean"),
    ("getString", "string"),
    ("getArray", "array"),
    ("getDouble", "double"),
    ("getStruct", "struct"),
];

/// A position that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Read<'s> {
    pub wire: &'static str,
    /// What is taken where the call ends before it; `None` where the call must not.
    pub default: Option<Value>,
    pub at: Line<'s>,
}

/// A value in C++.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// As the catalogue's are written here: `-1`, `false`, `"text"`.
    Plain(String),
    /// Something that a look at the function does not tell.
    Unclear(String),
}

/// All that a function reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reads<'s> {
    pub positions: BTreeMap<usize, Read<'s>>,
    /// What is done with the parameters that was not understood.
    pub oddities: Vec<(Line<'s>, String)>,
}

/// A part of a function that runs only if the call has a position.
struct Guard {
    range: Range<usize>,
    position: usize,
    /// What is taken otherwise, where it stands beside.
    default: Option<Value>,
}

/// Reads a function of an object of a class.
pub(super) fn reads<'s>(class: &str, function: Function<'_, 's>, classes: &Classes<'_, 's>) -> Reads<'s> {
    let mut found = Reads::default();
    follow(class, function, classes, 0, &mut found);
    found
}

fn follow<'s>(class: &str, function: Function<'_, 's>, classes: &Classes<'_, 's>, depth: usize, found: &mut Reads<'s>) {
    let Function { params, body, at } = function;
    let uses: Vec<usize> = (0..body.len()).filter(|at| is_use(body, *at, params)).collect();
    let mut guards = Vec::new();
    for &place in &uses {
        if matches(body, place + 1, &[".", "size", "(", ")"]) {
            match guard(body, place) {
                Some(guard) => guards.push(guard),
                None => found.odd(at, body, place, "asks for their number in an unusual way"),
            }
        }
    }
    for place in uses {
        if matches(body, place + 1, &[".", "size"]) || matches(body, place + 1, &[".", "verifyEnd"]) {
            continue;
        }
        if is(body, place + 1, ".") {
            found.getter(at, body, place, &guards);
            continue;
        }
        // They are handed on as a whole.
        match callee(body, place).and_then(|name| classes.function_of(class, name)) {
            Some(next) if depth < 8 => follow(class, next, classes, depth + 1, found),
            _ => found.odd(at, body, place, "hands them on to a function that was not found"),
        }
    }
}

impl<'s> Reads<'s> {
    /// Takes note of a getter here.
    fn getter(&mut self, function: Line<'s>, body: &[Token<'s>], place: usize, guards: &[Guard]) {
        let known = body.get(place + 2).and_then(|name| GETTERS.iter().find(|(getter, _)| name.is(getter)));
        let position = body.get(place + 4).filter(|_| is(body, place + 3, "(") && is(body, place + 5, ")")).and_then(number);
        let (Some((_, wire)), Some(position)) = (known, position.and_then(|position| usize::try_from(position).ok())) else {
            return self.odd(function, body, place, "reads them in an unusual way");
        };
        let line = body.get(place).map_or(function.line, |token| token.line);
        let guard = guards.iter().filter(|guard| guard.range.contains(&place)).max_by_key(|guard| guard.range.start);
        if guard.is_some_and(|guard| guard.position != position) {
            self.odd(function, body, place, "reads another position than the one it made sure of");
        }
        let default = guard.map(|guard| guard.default.clone().unwrap_or_else(|| assigned(body, place, guard.range.start)));
        let read = Read { wire, default, at: Line { line, ..function } };
        match self.positions.get(&position) {
            Some(earlier) if (earlier.wire, &earlier.default) != (read.wire, &read.default) => {
                self.odd(function, body, place, "reads a position twice, and not alike");
            }
            _ => {
                self.positions.entry(position).or_insert(read);
            }
        }
    }

    fn odd(&mut self, function: Line<'s>, body: &[Token<'s>], place: usize, what: &str) {
        let line = body.get(place).map_or(function.line, |token| token.line);
        self.oddities.push((Line { line, ..function }, what.to_owned()));
    }
}

/// Whether the parameters are used here, and not something else of that name.
fn is_use(body: &[Token<'_>], at: usize, params: &str) -> bool {
    let is_member = at > 0 && [".", "->", "::"].iter().any(|sign| is(body, at - 1, sign));
    is(body, at, params) && !is_member
}

/// What `params.size()` here makes sure of.
fn guard(body: &[Token<'_>], place: usize) -> Option<Guard> {
    let count = usize::try_from(number(body.get(place + 6)?)?).ok()?;
    let position = match body.get(place + 5)? {
        sign if sign.is(">") => count,
        sign if sign.is(">=") => count.checked_sub(1)?,
        _ => return None,
    };
    let mut next = place + 7;
    let is_bracketed = place > 0 && is(body, place - 1, "(") && is(body, next, ")");
    if is_bracketed && place > 1 && is(body, place - 2, "if") {
        let begin = next + 1;
        let end = if is(body, begin, "{") { closing(body, begin)? } else { end_of(body, begin, &[";"]) };
        return Some(Guard { range: begin..end, position, default: None });
    }
    if is_bracketed {
        next += 1;
    }
    if !is(body, next, "?") {
        return None;
    }
    let colon = otherwise(body, next + 1)?;
    let default = body.get(colon + 1..end_of(body, colon + 1, &[",", ";", ")", "}"]))?;
    Some(Guard { range: next + 1..colon, position, default: Some(value(default)) })
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

/// What the variable holds before that is assigned a getter's value here.
fn assigned(body: &[Token<'_>], place: usize, before: usize) -> Value {
    let variable = place.checked_sub(2).filter(|at| matches(body, *at, &["_", "="])).and_then(|at| body.get(at));
    let Some(variable) = variable else { return Value::Unclear("it is not assigned to a variable".into()) };
    let declared = (0..before).rev().find(|at| is(body, *at, variable.text) && ["=", "("].iter().any(|sign| is(body, at + 1, sign)));
    let Some(begin) = declared.map(|at| at + 2) else { return Value::Unclear(format!("{} begins without a value", variable.text)) };
    body.get(begin..end_of(body, begin, &[",", ";", ")"])).map_or_else(|| Value::Unclear(String::new()), value)
}

/// A value.
fn value(tokens: &[Token<'_>]) -> Value {
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

/// The function in whose brackets this place is.
fn callee<'s>(body: &[Token<'s>], place: usize) -> Option<&'s str> {
    let mut closed = 0_usize;
    for at in (1..place).rev() {
        match body.get(at).filter(|token| token.kind == Kind::Sign).map_or("", |token| token.text) {
            ")" => closed += 1,
            "(" if closed > 0 => closed -= 1,
            "(" => return body.get(at - 1).filter(|name| name.kind == Kind::Word).map(|name| name.text),
            ";" | "{" | "}" => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::classes::File;
    use super::super::tokens::tokens;
    use super::*;

    type Position = (usize, &'static str, Option<Value>);

    /// Reads `Own::run` of this text: of each position its type and default, and the oddities.
    fn read(text: &str) -> (Vec<Position>, Vec<String>) {
        let files = [File { path: "a.cc", tokens: tokens(text) }];
        let classes = Classes::of(&files);
        let found = reads("Own", classes.function_of("Own", "run").unwrap(), &classes);
        let positions = found.positions.into_iter().map(|(index, read)| (index, read.wire, read.default)).collect();
        (positions, found.oddities.into_iter().map(|(_, oddity)| oddity).collect())
    }

    fn plain(text: &str) -> Value {
        Value::Plain(text.into())
    }

    #[test]
    fn getters_tell_positions_types_and_defaults() {
        let (positions, oddities) = read(
            r#"void Own::run(paramList const& pl) {
                int id = pl.getInt(1);
                go(pl.getInt(1), (pl.getString(2)), static_cast<long>(pl.getI8(3)),
                   pl.size() > 4 ? pl.getBoolean(4) : false, // and so on: 1 > 2 ? 3 : 4
                   (pl.size() >= 6) ? pl.getInt(5) : -1,
                   pl.size() > 6 ? clean(pl.getString(6)) : "");
            }"#,
        );
        let expected = [
            (1, "int", None),
            (2, "string", None),
            (3, "i8", None),
            (4, "boolean", Some(plain("false"))),
            (5, "int", Some(plain("-1"))),
            (6, "string", Some(plain("\"\""))),
        ];
        assert_eq!((positions.as_slice(), oddities), (expected.as_slice(), vec![]));
    }

    #[test]
    fn a_position_can_be_asked_for_by_if() {
        let (positions, oddities) = read(
            "void Own::run(paramList const& pl) {
                bool all = true;
                int n(7);
                list ids;
                if ( pl.size() > 1 ) { all = pl.getBoolean(1); }
                if (pl.size() > 2) n = pl.getInt(2);
                if (pl.size() > 3) { fill(ids, pl.getArray(3)); }
            }",
        );
        let unclear = Some(Value::Unclear("it is not assigned to a variable".into()));
        assert_eq!(positions, [(1, "boolean", Some(plain("true"))), (2, "int", Some(plain("7"))), (3, "array", unclear)]);
        assert_eq!(oddities, Vec::<String>::new());
    }

    #[test]
    fn functions_that_are_handed_the_parameters_are_followed() {
        let (positions, oddities) = read(
            "class Base { int id(paramList const& list) { return list.getInt(1); } };
             class Own : public Base {};
             void Own::run(paramList const& pl) { go(id(pl), other.pl.getInt(9)); lost(1, pl); }",
        );
        assert_eq!(positions, [(1, "int", None)]);
        assert_eq!(oddities, ["hands them on to a function that was not found"]);
    }

    #[test]
    fn what_is_not_understood_is_told() {
        let (positions, oddities) = read(
            "void Own::run(paramList const& pl) {
                a(pl.getInt(n), pl.getNil(1), pl.size() == 3 ? 1 : 2);
                b(pl.size() > 3 ? pl.getInt(2) : 0, pl.getString(2));
                c(pl.size() > 5 ? pl.getInt(5) : SOME_VALUE);
            }",
        );
        assert_eq!(positions, [(2, "int", Some(plain("0"))), (5, "int", Some(Value::Unclear("SOME_VALUE".into())))]);
        let expected = [
            "asks for their number in an unusual way",
            "reads them in an unusual way",
            "reads them in an unusual way",
            "reads another position than the one it made sure of",
            "reads a position twice, and not alike",
        ];
        assert_eq!(oddities, expected);
    }
}
