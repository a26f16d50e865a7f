//! The values of an enumeration as the source has them: of an `enum`, of the labels of a `switch`, or texts.

use super::data::{EnumSource, Spelling};
use super::tokens::{Kind, Token, closing, end_of, is, matches, number, tokens};

/// A value in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Its name, where it has one.
    pub name: Option<String>,
    /// What it is on the wire.
    pub value: Value,
    pub line: usize,
}

/// What a value is on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    Int(i64),
    Text(String),
}

/// The values in a file; with `as_text`, names are values themselves. An error says what was not found.
pub(super) fn values(text: &str, source: &EnumSource, as_text: bool) -> Result<Vec<Found>, String> {
    let tokens = tokens(text);
    let mut found = match source {
        EnumSource { enumeration: Some(name), .. } => enumerators(&tokens, name)?,
        EnumSource { cases: Some(cases), .. } => {
            let body = body(&tokens, &cases.function).ok_or_else(|| format!("there is no function {}", cases.function))?;
            labels(body, &cases.of).ok_or_else(|| format!("{} has no switch ({})", cases.function, cases.of))?
        }
        EnumSource { texts: Some(name), .. } => texts(&tokens, name)?,
        _ => return Err("it is not said where its values are".into()),
    };
    found.retain(|found| !omitted(found, source));
    for found in &mut found {
        let Some(name) = &mut found.name else { continue };
        let short = name.strip_prefix(&source.prefix).unwrap_or(name);
        *name = short.strip_suffix(&source.suffix).unwrap_or(short).to_owned();
        if as_text {
            found.value = Value::Text(match source.spelling {
                Spelling::Same => name.clone(),
                Spelling::Kebab => name.to_lowercase().replace('_', "-"),
            });
        }
    }
    Ok(found)
}

fn omitted(found: &Found, source: &EnumSource) -> bool {
    let text = match &found.value {
        Value::Text(text) => Some(text),
        Value::Int(_) => None,
    };
    found.name.iter().chain(text).any(|name| source.omit.contains_key(name))
}

/// The values of `enum name { … }`.
fn enumerators(tokens: &[Token<'_>], name: &str) -> Result<Vec<Found>, String> {
    let is_head = |at: usize| {
        let named = at + 1 + usize::from(is(tokens, at + 1, "class") || is(tokens, at + 1, "struct"));
        (is(tokens, at, "enum") && is(tokens, named, name))
            .then(|| end_of(tokens, named, &["{", ";"]))
            .filter(|open| is(tokens, *open, "{"))
    };
    let open = (0..tokens.len()).find_map(is_head).ok_or_else(|| format!("there is no enum {name}"))?;
    let close = closing(tokens, open).ok_or_else(|| format!("enum {name} has no end"))?;
    let mut found: Vec<Found> = Vec::new();
    let mut at = open + 1;
    let mut next = 0;
    while let Some(one) = tokens.get(at).filter(|_| at < close) {
        let end = end_of(tokens, at, &[",", "}"]);
        let value = match tokens.get(at + 1..end).unwrap_or_default() {
            [] => Some(next),
            [equals, value @ ..] if equals.is("=") => constant(value, &found),
            _ => None,
        };
        let value = value.ok_or_else(|| format!("line {}: the value of {} is not a plain number", one.line, one.text))?;
        found.push(Found { name: Some(one.text.to_owned()), value: Value::Int(value), line: one.line });
        next = value + 1;
        at = end + 1;
    }
    Ok(found)
}

/// A whole number, or the value of an earlier name.
fn constant(value: &[Token<'_>], earlier: &[Found]) -> Option<i64> {
    match value {
        [minus, value] if minus.is("-") => number(value).map(|value| -value),
        [value] if value.kind == Kind::Word => {
            let named = earlier.iter().find(|found| found.name.as_deref() == Some(value.text))?;
            if let Value::Int(value) = named.value { Some(value) } else { None }
        }
        [value] => number(value),
        _ => None,
    }
}

/// The body of a function, or the initial value of a variable; the name may be that of a class and one of its members.
fn body<'t, 's>(tokens: &'t [Token<'s>], name: &str) -> Option<&'t [Token<'s>]> {
    let mut pattern: Vec<&str> = Vec::new();
    for part in name.split("::") {
        if !pattern.is_empty() {
            pattern.push("::");
        }
        pattern.push(part);
    }
    (0..tokens.len()).filter(|at| matches(tokens, *at, &pattern)).find_map(|at| {
        let mut open = at + pattern.len();
        if is(tokens, open, "(") {
            open = closing(tokens, open)? + 1;
            open += usize::from(is(tokens, open, "const"));
        } else if is(tokens, open, "=") {
            open += 1;
        }
        if !is(tokens, open, "{") {
            return None;
        }
        tokens.get(open + 1..closing(tokens, open)?)
    })
}

/// The labels of all `switch (variable)` in a function.
fn labels(body: &[Token<'_>], variable: &str) -> Option<Vec<Found>> {
    let mut found: Vec<Found> = Vec::new();
    let mut is_found = false;
    for at in (0..body.len()).filter(|at| matches(body, *at, &["switch", "(", variable, ")", "{"])) {
        is_found = true;
        let close = closing(body, at + 4)?;
        let mut next = at + 5;
        while next < close {
            let label = next;
            // A `switch` within this one has labels of its own.
            if matches(body, label, &["switch", "("]) {
                next = closing(body, closing(body, label + 1)? + 1)? + 1;
                continue;
            }
            next += 1;
            if !is(body, label, "case") {
                continue;
            }
            let text = body.get(label + 1..end_of(body, label, &[":"]))?;
            let last = text.last()?;
            let (name, value) = match constant(text, &[]) {
                Some(value) => (None, Value::Int(value)),
                None => (Some(last.text.to_owned()), Value::Text(last.text.to_owned())),
            };
            let one = Found { name, value, line: last.line };
            if found.iter().all(|earlier| earlier.value != one.value) {
                found.push(one);
            }
        }
    }
    is_found.then_some(found)
}

/// The texts in a function or an initial value, each once; an empty one stands for nothing.
fn texts(tokens: &[Token<'_>], name: &str) -> Result<Vec<Found>, String> {
    let body = body(tokens, name).ok_or_else(|| format!("there is no function and no value of the name {name}"))?;
    let mut found: Vec<Found> = Vec::new();
    for token in body.iter().filter(|token| token.kind == Kind::Text && !token.text.is_empty()) {
        let value = Value::Text(token.text.to_owned());
        if found.iter().all(|earlier| earlier.value != value) {
            found.push(Found { name: None, value, line: token.line });
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, source: &str, as_text: bool) -> Result<Vec<(String, Value)>, String> {
        let source: EnumSource = serde_yaml::from_str(source).unwrap();
        let found = values(text, &source, as_text)?;
        Ok(found.into_iter().map(|found| (found.name.unwrap_or_default(), found.value)).collect())
    }

    fn int(name: &str, value: i64) -> (String, Value) {
        (name.into(), Value::Int(value))
    }

    fn text(name: &str, value: &str) -> (String, Value) {
        (name.into(), Value::Text(value.into()))
    }

    #[test]
    fn an_enum_counts_on_from_the_value_before() {
        let code = "enum Other { X }; enum class State : int { ST_NONE = -1, ST_A, /* ST_B = 4, */ ST_C = 0x10LL, ST_D = ST_C, };";
        let expected = vec![int("A", 0), int("C", 16), int("D", 16)];
        assert_eq!(found(code, "{ enum: State, prefix: ST_, omit: { ST_NONE: it is none } }", false), Ok(expected));
        assert_eq!(
            found(code, "{ enum: State, prefix: ST_, spelling: kebab, omit: { ST_NONE: no, ST_C: no, ST_D: no } }", true),
            Ok(vec![text("A", "a")])
        );
        assert_eq!(found(code, "enum: Nothing", false), Err("there is no enum Nothing".into()));
    }

    #[test]
    fn labels_of_a_switch_are_values_or_names() {
        let code = "int A::go(int op) { switch (op) { case 0: case 1: { switch (b()) { case 9: ; } } break; case Kind::C_D: default: x; } switch (no) { case 7: ; } }";
        let expected = vec![int("", 0), int("", 1), text("C_D", "c-d")];
        assert_eq!(found(code, "{ cases: { function: 'A::go', of: op }, spelling: kebab }", true), Ok(expected));
        assert_eq!(found(code, "cases: { function: 'A::go', of: other }", false), Err("A::go has no switch (other)".into()));
    }

    #[test]
    fn texts_are_those_of_a_function_or_of_a_variable() {
        let code = r#"call(names("no")); set<string> K::NAMES = { "a", "b" }; static string names(Kind k) const { return k ? "x" : ""; }"#;
        assert_eq!(found(code, "texts: NAMES", true), Ok(vec![text("", "a"), text("", "b")]));
        assert_eq!(found(code, "{ texts: names, omit: { y: no } }", true), Ok(vec![text("", "x")]));
    }
}
