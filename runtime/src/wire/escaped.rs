//! Strings as they stand in an answer: escaped, since one may be a large document that need not be copied.

use std::borrow::Cow;

use memchr::{memchr3, memmem};

use super::xml::{MalformedXml, unescape_content};

/// How much is looked at for one thing after another, while the processor's cache has it: what is large is walked through once.
const BLOCK: usize = 32 * 1024;

/// The content of a `<string>`, still escaped.
#[derive(Clone, Debug)]
pub struct Escaped<'x> {
    raw: Cow<'x, str>,
    is_plain: bool,
}

impl<'x> Escaped<'x> {
    /// A content of which nothing is known.
    pub fn new(raw: impl Into<Cow<'x, str>>) -> Self {
        Self { raw: raw.into(), is_plain: false }
    }

    /// The plain content that stands before the first tag of `text`, and what comes from there. None if the content is not plain.
    pub(crate) fn plain_before_tag(text: &'x str) -> Option<(Self, &'x str)> {
        let (raw, rest) = text.split_at_checked(plain_length(text.as_bytes())?)?;
        Some((Self { raw: raw.into(), is_plain: true }, rest))
    }

    /// Whether it is known that there are no tags, no `>`, no carriage returns and no references by number, as servers write it.
    pub(crate) fn is_plain(&self) -> bool {
        self.is_plain
    }

    /// The content as it stands there.
    pub fn as_str(&self) -> &str {
        &self.raw
    }

    /// What it means.
    pub fn unescape(&self) -> Result<Cow<'_, str>, MalformedXml> {
        unescape_content(&self.raw)
    }
}

/// By the content alone.
impl PartialEq for Escaped<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl Eq for Escaped<'_> {}

/// How much comes before the first `<`, if that is plain.
fn plain_length(text: &[u8]) -> Option<usize> {
    let mut start = 0;
    loop {
        let rest = text.get(start..)?;
        let block = rest.get(..BLOCK).unwrap_or(rest);
        let end = memchr3(b'<', b'>', b'\r', block);
        // With the byte behind the block: a reference may begin at its end.
        if memmem::find(rest.get(..end.unwrap_or(BLOCK) + 1).unwrap_or(rest), b"&#").is_some() {
            return None;
        }
        match end {
            Some(end) => return (block.get(end) == Some(&b'<')).then_some(start + end),
            None if block.len() == rest.len() => return None,
            None => start += BLOCK,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(text: &str) -> Option<usize> {
        plain_length(text.as_bytes())
    }

    #[test]
    fn what_is_not_plain_is_seen_wherever_it_stands() {
        for filled in [0, 1, BLOCK - 2, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK - 1] {
            let before = "x".repeat(filled);
            for plain in ["", "&lt;A&gt;ü&amp;lt;", "#", "&", "& #"] {
                assert_eq!(length(&format!("{before}{plain}<")), Some(filled + plain.len()), "{filled} {plain}");
                assert_eq!(length(&format!("{before}{plain}<>\r&#1;")), Some(filled + plain.len()), "{filled} {plain}");
                assert_eq!(length(&format!("{before}{plain}")), None, "{filled} {plain}");
            }
            for other in ["&#60;", "&#x41;", "&#", ">", "\r"] {
                assert_eq!(length(&format!("{before}{other}<")), None, "{filled} {other}");
                assert_eq!(length(&format!("{before}{other}{before}<")), None, "{filled} {other}");
            }
        }
    }
}
