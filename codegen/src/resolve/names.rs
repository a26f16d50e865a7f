//! Which names are names, and which are taken.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::place::Node;

/// The keywords of the 2024 edition, those in use and those that are reserved.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized",
    "use", "virtual", "where", "while", "yield",
];

/// Types that generated files name without a path.
const TYPES: &[&str] = &[
    "Access",
    "Answer",
    "ArgumentError",
    "Arguments",
    "Box",
    "Builder",
    "Call",
    "Client",
    "Connect",
    "Credentials",
    "Cursor",
    "DecodeError",
    "Default",
    "DocumentWriter",
    "EncodeError",
    "Err",
    "Error",
    "ErrorKind",
    "FromDocument",
    "FromStr",
    "Handle",
    "Into",
    "IntoIterator",
    "Iterator",
    "Method",
    "Month",
    "MonthRange",
    "None",
    "Ok",
    "Option",
    "Params",
    "ParseIntError",
    "Period",
    "PermissionChange",
    "PermissionSet",
    "PoolRange",
    "Result",
    "Scalar",
    "ServerMethod",
    "Settings",
    "Some",
    "Source",
    "String",
    "Template",
    "Timestamp",
    "ToDocument",
    "Unlisted",
    "Value",
    "Vec",
    "View",
    "YesNo",
];

/// What a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// A type, or the struct of a method.
    Type,
    /// A value of an enumeration.
    Variant,
    /// A module and a function of the client.
    Module,
    /// A function on a handle.
    Function,
    /// A field of a method's struct, and perhaps a setter.
    Param,
    /// A field of a document.
    Field,
    /// A place of a type that takes several.
    Position,
}

impl Use {
    fn noun(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Variant => "value",
            Self::Module => "module",
            Self::Function => "function",
            Self::Param => "parameter",
            Self::Field => "field",
            Self::Position => "position",
        }
    }

    fn is_camel(self) -> bool {
        matches!(self, Self::Type | Self::Variant)
    }

    /// Names that the code around one of this use has for itself.
    fn taken(self) -> &'static [&'static str] {
        match self {
            Self::Type => TYPES,
            Self::Module => &["attributes", "blocking", "builder", "call", "client", "dispatch", "from_env", "ids", "settings", "shared"],
            Self::Function => &["new"],
            Self::Param => &["client", "into_future", "into_method", "method", "new", "send"],
            Self::Field => &["cursor", "out"],
            Self::Variant => &["Unlisted"],
            Self::Position => &[],
        }
    }
}

/// Checks a name that is written in the catalogue, or derived from one.
pub(super) fn check(name: &str, of: Use, node: &Node, at_key: bool, found: &mut Diagnostics) -> bool {
    let place = |code, message| if at_key { Diagnostic::of_key(code, node, message) } else { Diagnostic::new(code, node, message) };
    if KEYWORDS.contains(&name) {
        let message = format!("`{name}` is a keyword of Rust's and cannot name a {}", of.noun());
        found.push(place(Code::ReservedName, message).help("give it another name with `name:`"));
        return false;
    }
    if !is_spelled(name, of.is_camel()) {
        let (message, right) = if of.is_camel() {
            (format!("the name of a {} is spelled in UpperCamelCase", of.noun()), crate::names::camel_case(&name.to_lowercase()))
        } else {
            (format!("the name of a {} is spelled in snake_case: small letters, digits and `_`", of.noun()), crate::names::snake_case(name))
        };
        let diagnostic = place(Code::BadName, format!("`{name}`: {message}"));
        let is_better = is_spelled(&right, of.is_camel());
        found.push(if is_better { diagnostic.help(format!("`{right}`, for instance")) } else { diagnostic });
        return false;
    }
    if of.taken().contains(&name) {
        let message = format!("the generated code needs the name `{name}` for itself");
        found.push(place(Code::ReservedName, message).help("give it another name"));
        return false;
    }
    true
}

fn is_spelled(name: &str, camel: bool) -> bool {
    let mut characters = name.chars();
    if camel {
        characters.next().is_some_and(|first| first.is_ascii_uppercase()) && characters.all(|c| c.is_ascii_alphanumeric())
    } else {
        characters.next().is_some_and(|first| first.is_ascii_lowercase())
            && characters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_of_the_language_is_known() {
        // The parser knows them too, except those that only newer editions have.
        for keyword in KEYWORDS {
            let parsed = syn::parse_str::<syn::Ident>(keyword);
            assert!(parsed.is_err() || *keyword == "gen", "{keyword}");
        }
        for fine in ["union", "raw", "safe", "auto", "default", "kind"] {
            assert!(syn::parse_str::<syn::Ident>(fine).is_ok() && !KEYWORDS.contains(&fine), "{fine}");
        }
    }
}
