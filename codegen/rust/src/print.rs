//! Tokens to text: formatted, with a head that says where it came from.

use proc_macro2::TokenStream;

/// Prints a source file. `origin` is the catalogue file it was made from.
///
/// An error means that the emitters wrote something that is not Rust, which no catalogue can be blamed for.
pub(crate) fn print(origin: &str, tokens: TokenStream) -> Result<String, syn::Error> {
    let file = syn::parse2(tokens)?;
    let text = separate(&prettyplease::unparse(&file));
    Ok(head(origin) + &text)
}

/// How a source file begins.
pub(crate) fn head(origin: &str) -> String {
    format!("// @generated from {origin} by `cargo xtask codegen`. Do not edit.\n\n")
}

/// Puts an empty line between items, and between the functions of an `impl`, as a person would.
///
/// The formatter prints none at all. An item ends on a line of its own indentation that closes a brace or ends in a semicolon; the next one
/// begins with its documentation, an attribute or a keyword.
fn separate(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut previous = "";
    for line in text.lines() {
        if belongs_apart(previous, line) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

fn belongs_apart(previous: &str, line: &str) -> bool {
    let depth = indentation(line);
    if depth > 4 || previous.is_empty() || indentation(previous) != depth {
        return false;
    }
    let (before, here) = (previous.trim_start(), line.trim_start());
    if before.starts_with("//!") {
        return !here.starts_with("//!");
    }
    let ends_item = !before.starts_with("//") && (before.ends_with('}') || before.ends_with(';'));
    let starts_item = ["///", "#[", "pub ", "impl", "fn ", "mod ", "use ", "const ", "type "].iter().any(|start| here.starts_with(start));
    ends_item && starts_item && !is_same_list(before, here)
}

/// Whether two lines are entries of one list: declarations of modules, constants, or `use` lines of the same origin.
fn is_same_list(before: &str, here: &str) -> bool {
    let both = |starts: &[&str]| [before, here].iter().all(|line| starts.iter().any(|start| line.starts_with(start)));
    let origin = |line: &str| line.split("::").next().map(str::to_owned);
    if both(&["use "]) {
        return origin(before) == origin(here);
    }
    both(&["mod ", "pub mod "]) || both(&["pub use "]) || both(&["const ", "type "])
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
