//! How names are spelled. Which of them an output can use is for the output to say.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::{Node, Step};
use crate::spelling::{camel_case, snake_case};

/// What a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// A declared type.
    Type,
    /// A value of an enumeration.
    Variant,
    /// A resource, a pool, or another object with methods.
    Object,
    /// A method.
    Method,
    /// A parameter.
    Param,
    /// A field of a document.
    Field,
    /// A place of a type that takes several.
    Position,
    /// A number that is the same everywhere.
    Constant,
}

impl Use {
    fn plural(self) -> &'static str {
        match self {
            Self::Type => "types",
            Self::Variant => "values",
            Self::Object => "objects",
            Self::Method => "methods",
            Self::Param => "parameters",
            Self::Field => "fields",
            Self::Position => "positions",
            Self::Constant => "constants",
        }
    }

    fn is_camel(self) -> bool {
        matches!(self, Self::Type | Self::Variant)
    }
}

/// Checks a name that is written in the catalogue, or derived from one.
pub(super) fn check(name: &str, of: Use, node: &Node, at_key: bool, found: &mut Diagnostics) -> bool {
    let place = |message| {
        if at_key { Diagnostic::of_key(codes::BAD_NAME, node, message) } else { Diagnostic::new(codes::BAD_NAME, node, message) }
    };
    if of == Use::Constant {
        let is_spelled = is_spelled(&name.to_lowercase(), false) && !name.contains(|c: char| c.is_ascii_lowercase());
        if !is_spelled {
            found.push(
                place(format!("`{name}`: names of constants are spelled in SCREAMING_SNAKE_CASE")).help("`DEFAULT_ID`, for instance"),
            );
        }
        return is_spelled;
    }
    if is_spelled(name, of.is_camel()) {
        return true;
    }
    let (message, right) = if of.is_camel() {
        (format!("names of {} are spelled in UpperCamelCase", of.plural()), camel_case(&name.to_lowercase()))
    } else {
        let message =
            format!("names of {} are spelled in snake_case: small letters and digits, with single `_` between words", of.plural());
        (message, snake_case(name))
    };
    let diagnostic = place(format!("`{name}`: {message}"));
    let is_derived = (of == Use::Method && at_key) || node.steps.last() == Some(&Step::Key("element".into()));
    let help = match (is_spelled(&right, of.is_camel()), is_derived) {
        (true, false) => format!("`{right}`, for instance"),
        (true, true) => format!("give it another name with `name:`, `{right}` for instance"),
        (false, _) => "give it another name".to_owned(),
    };
    found.push(diagnostic.help(help));
    false
}

fn is_spelled(name: &str, camel: bool) -> bool {
    let mut characters = name.chars();
    if camel {
        characters.next().is_some_and(|first| first.is_ascii_uppercase()) && characters.all(|c| c.is_ascii_alphanumeric())
    } else {
        characters.next().is_some_and(|first| first.is_ascii_lowercase())
            && characters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
            && !name.contains("__")
            && !name.ends_with('_')
    }
}

/// Whether an element of OpenNebula's could have this name.
pub(super) fn is_element(name: &str) -> bool {
    name.chars().next().is_some_and(|first| first.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
