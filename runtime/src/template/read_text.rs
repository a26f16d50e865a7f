//! Reading OpenNebula's text syntax.

use super::scan::{Equals, Raw, Scanner};
use super::{Pairs, Template, TemplateError, Value, check, stored};

/// Reads a template in which all line ends are line feeds.
pub(super) fn read(text: &str) -> Result<Template, TemplateError> {
    let mut scanner = Scanner::new(text);
    let mut template = Template::new();
    loop {
        scanner.skip_space()?;
        if scanner.peek().is_none() {
            return Ok(template);
        }
        let (name, value) = attribute(&mut scanner)?;
        template.push(name, value);
    }
}

fn attribute(scanner: &mut Scanner<'_>) -> Result<(String, Value), TemplateError> {
    let start = scanner.offset();
    let name = name(scanner)?;
    let stored = stored::attribute_name(name)?;
    let value = value(scanner).map_err(|error| scanner.place(error.of(&stored), start))?;
    Ok((stored, value))
}

fn name<'t>(scanner: &mut Scanner<'t>) -> Result<&'t str, TemplateError> {
    match scanner.name() {
        "" => Err(scanner.error(match scanner.peek() {
            None => "the text ends where a name is expected".into(),
            Some('[') => "`[` opens a vector only right after `=`".into(),
            Some(found) => format!("a name is expected here, and {found:?} cannot begin one; a value that holds it needs quotes"),
        })),
        name => Ok(name),
    }
}

fn value(scanner: &mut Scanner<'_>) -> Result<Value, TemplateError> {
    if scanner.equals()? == Equals::Nothing {
        return Ok(Value::Text(String::new()));
    }
    match scanner.value()? {
        Raw::Text(raw) => unescape(raw).map(Value::Text),
        Raw::Bracket => vector(scanner).map(Value::Vector),
    }
}

fn vector(scanner: &mut Scanner<'_>) -> Result<Pairs, TemplateError> {
    scanner.skip_space()?;
    if scanner.peek() == Some(']') {
        return Err(check::empty_vector());
    }
    let mut pairs = Pairs::new();
    loop {
        let (name, text) = pair(scanner)?;
        pairs.push(&name, &text);
        scanner.skip_space()?;
        if scanner.eat(']') {
            check::distinct(pairs.as_ref())?;
            return Ok(pairs);
        }
        if !scanner.eat(',') {
            return Err(scanner.error(match scanner.peek() {
                None => "the text ends in a vector; close it with `]`",
                Some(_) => "`,` or `]` is expected here; a value with blanks needs quotes",
            }));
        }
    }
}

fn pair(scanner: &mut Scanner<'_>) -> Result<(String, String), TemplateError> {
    scanner.skip_space()?;
    let start = scanner.offset();
    let name = name(scanner)?.to_ascii_uppercase();
    let value = check::begins_well(&name).and_then(|()| pair_value(scanner).map_err(|error| error.of(&name)));
    value.map(|value| (name, value)).map_err(|error| scanner.place(error, start))
}

fn pair_value(scanner: &mut Scanner<'_>) -> Result<String, TemplateError> {
    if scanner.equals()? == Equals::Nothing {
        return Err(scanner.error("a value cannot be left out in a vector; write `\"\"` for an empty one"));
    }
    match scanner.value()? {
        Raw::Text(raw) => unescape(raw),
        Raw::Bracket => Err(scanner.error("a vector cannot hold a vector")),
    }
}

/// A quote after a backslash is the one escape, in quoted values and in bare ones.
fn unescape(raw: &str) -> Result<String, TemplateError> {
    stored::value(&raw.replace("\\\"", "\""))
}
