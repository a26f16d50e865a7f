//! What the parser says of a file that it cannot read, for people who do not know its words.

use crate::diagnostic::{Diagnostic, codes};
use crate::place::Node;

/// The mistake that keeps a file from being read.
pub(super) fn error(error: &serde_yaml::Error, node: &Node, text: &str) -> Diagnostic {
    let mut message = error.to_string();
    let mut position = error.location().map(|location| (location.line(), location.column()));
    let at = |(line, column): (usize, usize)| text.lines().nth(line.checked_sub(1)?)?.chars().nth(column.checked_sub(1)?);
    if let Some((line, column)) = position {
        message = message.replacen(&format!(" at line {line} column {column}"), "", 1);
        // What is missing at the end of the file is better shown where it begins.
        let begun = message.rsplit_once(" at line ").and_then(|(_, place)| place.split_once(" column "));
        let begun = begun.and_then(|(line, column)| Some((line.parse().ok()?, column.parse().ok()?)));
        if begun.is_some() && at((line, column)).is_none() {
            position = begun;
        }
    } else if let Some((_, offset)) = message.rsplit_once(" at position ") {
        position = offset.parse().ok().and_then(|offset| text.get(..offset)).map(end);
    }
    let found = position.and_then(at);
    let help = match message.as_str() {
        _ if found == Some('\t') => Some("lines are indented by blanks, not by tabs"),
        text if text.starts_with("mapping values are not allowed") => Some("a text with a colon and a blank in it needs quotes"),
        text if text.contains("more than one document") => Some("a file ends where `---` begins another; make two files of it"),
        text if text.contains("quoted scalar") => Some("the quote that is opened there is never closed"),
        _ => None,
    };
    let mut diagnostic = Diagnostic::new(codes::NOT_YAML, node, format!("this cannot be read as YAML: {message}"));
    diagnostic.position = position;
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// Characters that end a line for the parser and for nobody else: no place below them would be where it is said to be.
pub(super) fn line_ends(node: &Node, text: &str) -> Option<Diagnostic> {
    let lone = |at: usize, c: char| c == '\r' && !text.get(at + 1..).is_some_and(|rest| rest.starts_with('\n'));
    let (at, c) = text.char_indices().find(|&(at, c)| matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}') || lone(at, c))?;
    let message = format!("this cannot be read as YAML: U+{:04X} ends a line there, and hardly anywhere else", u32::from(c));
    let mut diagnostic = Diagnostic::new(codes::NOT_YAML, node, message).help("remove it; lines end with a line feed");
    diagnostic.position = text.get(..at).map(end);
    Some(diagnostic)
}

/// Line and column behind a text.
fn end(text: &str) -> (usize, usize) {
    let line = text.rsplit_once('\n').map_or(text, |(_, line)| line);
    (text.matches('\n').count() + 1, line.chars().count() + 1)
}
