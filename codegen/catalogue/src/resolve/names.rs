//! Which names are names, and which are taken.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::{Node, Step};

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
    "Calls",
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
    "Wait",
    "YesNo",
];

/// Names that a type cannot have and the struct of a method can: the files of types and handles implement these traits, and the file of a
/// method that has a history names releases.
const NOT_FOR_TYPES: &[&str] = &["Clone", "Copy", "From", "Release"];

/// What a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// A declared type.
    Type,
    /// The struct of a method.
    Structure,
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
    /// A number that is the same everywhere.
    Constant,
}

impl Use {
    fn noun(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Structure => "struct",
            Self::Variant => "value",
            Self::Module => "module",
            Self::Function => "function",
            Self::Param => "parameter",
            Self::Field => "field",
            Self::Position => "position",
            Self::Constant => "constant",
        }
    }

    fn is_camel(self) -> bool {
        matches!(self, Self::Type | Self::Structure | Self::Variant)
    }

    /// Names that the code around one of this use has for itself.
    fn taken(self) -> &'static [&'static str] {
        match self {
            Self::Type | Self::Structure => TYPES,
            Self::Module => &[
                // Modules of the crate, and functions of its clients.
                "attributes",
                "blocking",
                "builder",
                "call",
                "client",
                "dispatch",
                "families",
                "from_env",
                "ids",
                "opennebula_runtime",
                "settings",
                "shared",
                "wait",
                // Features.
                "default",
                "full",
                "serde",
                "server",
            ],
            Self::Function => &["new"],
            Self::Param => &["client", "into_future", "into_method", "method", "new", "params", "send"],
            Self::Field => &["cursor", "out"],
            Self::Variant => &["Unlisted"],
            Self::Position | Self::Constant => &[],
        }
    }
}

/// Checks a name that is written in the catalogue, or derived from one.
pub(super) fn check(name: &str, of: Use, node: &Node, at_key: bool, found: &mut Diagnostics) -> bool {
    let place = |code, message| if at_key { Diagnostic::of_key(code, node, message) } else { Diagnostic::new(code, node, message) };
    let is_derived = (of == Use::Function && at_key) || node.steps.last() == Some(&Step::Key("element".into()));
    let help = if is_derived { "give it another name with `name:`" } else { "give it another name" };
    if KEYWORDS.contains(&name) {
        let message = format!("`{name}` is a keyword of Rust's and cannot name a {}", of.noun());
        found.push(place(codes::RESERVED_NAME, message).help(help));
        return false;
    }
    if of == Use::Constant {
        let is_spelled = is_spelled(&name.to_lowercase(), false) && !name.contains(|c: char| c.is_ascii_lowercase());
        if !is_spelled {
            found.push(place(codes::BAD_NAME, format!("`{name}`: the name of a constant is spelled in SCREAMING_SNAKE_CASE")));
        }
        return is_spelled;
    }
    if !is_spelled(name, of.is_camel()) {
        let (message, right) = if of.is_camel() {
            (format!("the name of a {} is spelled in UpperCamelCase", of.noun()), crate::spelling::camel_case(&name.to_lowercase()))
        } else {
            (
                format!("the name of a {} is spelled in snake_case: small letters and digits, with single `_` between words", of.noun()),
                crate::spelling::snake_case(name),
            )
        };
        let diagnostic = place(codes::BAD_NAME, format!("`{name}`: {message}"));
        let is_better = is_spelled(&right, of.is_camel());
        found.push(if is_better { diagnostic.help(format!("`{right}`, for instance")) } else { diagnostic });
        return false;
    }
    if of.taken().contains(&name) || (of == Use::Type && NOT_FOR_TYPES.contains(&name)) {
        let message = format!("the generated code needs the name `{name}` for itself");
        found.push(place(codes::RESERVED_NAME, message).help(help));
        return false;
    }
    let module = crate::spelling::snake_case(name);
    if of == Use::Type && KEYWORDS.contains(&module.as_str()) {
        let message = format!("the module of `{name}` would be `{module}`, which is a keyword of Rust's");
        found.push(place(codes::RESERVED_NAME, message).help(help));
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
            && !name.contains("__")
            && !name.ends_with('_')
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
