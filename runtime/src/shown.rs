//! Texts from elsewhere as errors show them: cut where they are long.

use std::borrow::Cow;
use std::fmt::Display;

/// How many characters of a value an error shows.
const VALUE: usize = 60;

/// How many characters of what is wrong with a text an error shows.
const REASON: usize = 200;

/// The text, or its first characters and a mark where it has more than these.
pub(crate) fn cut(text: &str, characters: usize) -> Cow<'_, str> {
    match text.char_indices().nth(characters) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
        None => text.into(),
    }
}

/// A value in quotes, cut.
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(VALUE) {
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or_default()),
        None => format!("{text:?}"),
    }
}

/// What is wrong with a text, cut: it can hold names and values of that text.
pub(crate) fn reason(what: &dyn Display) -> String {
    cut(&what.to_string(), REASON).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(cut("äöü", 3), "äöü");
        assert_eq!(cut("äöüß", 3), "äöü…");
        assert_eq!(quoted("a\"b"), "\"a\\\"b\"");
        assert_eq!(quoted(&"ü".repeat(61)), format!("\"{}\"…", "ü".repeat(60)));
    }
}
