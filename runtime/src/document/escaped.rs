//! Escaped XML: a document within the `<string>` of an answer, where every `<` is written `&lt;`.
//!
//! A large document is nearly all of its answer, so it is read as it stands, without an unescaped copy of it.

use std::borrow::Cow;

use memchr::{memchr2, memmem};
use quick_xml::escape::unescape;

use crate::shown::reason;
use crate::wire::{Escaped, escape};

/// The escaped document in the form that [`Tokens`](super::tokens::Tokens) reads, which is the one that servers write.
///
/// There, `<` and `>` are always `&lt;` and `&gt;`, and no other character that can be a part of markup is written as its number.
pub(crate) fn canonical<'x>(escaped: &'x Escaped<'_>) -> Result<Cow<'x, str>, String> {
    let raw = escaped.as_str();
    if escaped.is_plain() || memchr2(b'<', b'>', raw.as_bytes()).is_none() && !has_numbered_markup(raw) {
        return Ok(raw.into());
    }
    Ok(self::escaped(&escaped.unescape().map_err(|error| error.to_string())?).into())
}

/// Escapes a document.
pub(crate) fn escaped(xml: &str) -> String {
    let mut escaped = String::new();
    escape(&mut escaped, xml);
    escaped
}

/// Whether a character that can be a part of markup is written as its number: `&#60;`.
fn has_numbered_markup(raw: &str) -> bool {
    memmem::find_iter(raw.as_bytes(), "&#").any(|start| {
        let rest = raw.get(start + 1..).unwrap_or_default();
        let end = memchr2(b';', b'&', rest.as_bytes()).unwrap_or(rest.len());
        // What is no reference at all is found where the text around it is read. A byte order mark has a meaning too, at the beginning.
        let character = unescape(raw.get(start..start + end + 2).unwrap_or_default());
        character.is_ok_and(|character| character.starts_with(|c| matches!(c, ' '..='~' | '\u{feff}')))
    })
}

/// A text, or a part of one, as it stands in an escaped document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'x> {
    raw: &'x str,
    /// Whether references are in it, which stand for a character of the document and in turn may be a part of a reference there.
    has_references: bool,
    /// Whether it stands in a section of CDATA, where the document has no references.
    is_section: bool,
}

impl<'x> Text<'x> {
    pub(super) fn plain(raw: &'x str, has_references: bool) -> Self {
        Self { raw, has_references, is_section: false }
    }

    pub(super) fn section(raw: &'x str, has_references: bool) -> Self {
        Self { raw, has_references, is_section: true }
    }

    /// The text that it means; it is borrowed unless something has to be replaced.
    pub(super) fn unescape(self) -> Result<Cow<'x, str>, String> {
        if !self.has_references {
            return Ok(self.raw.into());
        }
        let document = unescape(self.raw).map_err(|error| reason(&error))?;
        if self.is_section || !document.contains('&') {
            return Ok(document);
        }
        Ok(unescape(&document).map_err(|error| reason(&error))?.into_owned().into())
    }

    /// Whether it means something, for who passes it over.
    pub(super) fn check(self) -> Result<(), String> {
        if self.has_references { self.unescape().map(|_| ()) } else { Ok(()) }
    }

    /// Whether there is nothing but space in it.
    pub(super) fn is_blank(self) -> bool {
        !self.has_references && self.raw.trim_ascii().is_empty()
    }
}
