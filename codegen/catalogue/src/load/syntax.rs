//! What the parser says of a file that it cannot read, for people who do not know its words.

use crate::diagnostic::{Diagnostic, codes};
use crate::place::Node;
use crate::yaml::{Fault, Unreadable};

/// The mistake that keeps a file from being read.
pub(super) fn error(error: Unreadable, node: &Node, text: &str) -> Diagnostic {
    let Unreadable { fault, message, position } = error;
    let diagnostic = match fault {
        Fault::Depth => Diagnostic::new(codes::TOO_DEEP, node, message),
        Fault::Size if message.starts_with("the file") => {
            let help = "make several of it: a resource may be described in many files, with `part_of` in all but one";
            Diagnostic::new(codes::TOO_LARGE, node, message).help(help)
        }
        Fault::Size if message.starts_with("its aliases") => {
            Diagnostic::new(codes::TOO_LARGE, node, message).help("say it as a family, or write it out")
        }
        Fault::Size => Diagnostic::new(codes::TOO_LARGE, node, message),
        Fault::Syntax => {
            let help = help(&message, position.and_then(|position| character(text, position)));
            let diagnostic = Diagnostic::new(codes::NOT_YAML, node, format!("this cannot be read as YAML: {message}"));
            match help {
                Some(help) => diagnostic.help(help),
                None => diagnostic,
            }
        }
    };
    Diagnostic { position, ..diagnostic }
}

/// What to do, by the words of the parser and the character that it stopped at.
fn help(message: &str, found: Option<char>) -> Option<&'static str> {
    match message {
        _ if found == Some('\t') => Some("lines are indented by blanks, not by tabs"),
        text if text.starts_with("mapping values are not allowed") => Some("a text with a colon and a blank in it needs quotes"),
        text if text.contains("more than one document") => Some("a file ends where `---` begins another; make two files of it"),
        text if text.contains("quoted scalar") => Some("the quote that is opened there is never closed"),
        text if text.contains("a flow sequence") => Some("the bracket that is opened there is never closed, or a comma is missing"),
        text if text.contains("a flow mapping") => Some("the brace that is opened there is never closed, or a comma is missing"),
        text if text.contains("unknown anchor") => Some("`&name` must come before `*name`; a text that begins with `*` needs quotes"),
        text if text.contains("tags, which begin") => Some("remove it; a text that begins with `!` needs quotes"),
        text if text.contains("as the key") => Some("a key is a name; a text that begins with a bracket or a brace needs quotes"),
        text if text.contains("ends a line there") => Some("remove it; lines end with a line feed"),
        _ => None,
    }
}

/// The character in a place.
fn character(text: &str, (line, column): (usize, usize)) -> Option<char> {
    text.lines().nth(line.checked_sub(1)?)?.chars().nth(column.checked_sub(1)?)
}
