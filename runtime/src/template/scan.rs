//! The tokens of OpenNebula's text syntax.
//!
//! The server's lexer has two states. In the first it reads names and punctuation; after `=` it is in the second for one value, and takes the
//! longest thing that can be one. Characters that fit nothing it drops; here they are errors.

use super::{TemplateError, names};

/// A place in a text, moving on.
pub(super) struct Scanner<'t> {
    text: &'t str,
    offset: usize,
    marker: Next<'t>,
    line_end: Next<'t>,
}

/// What follows `=`.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Equals {
    /// The end of the line: the value is empty.
    Nothing,
    /// A value.
    Something,
}

/// A value, its escapes still in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Raw<'t> {
    /// `[`.
    Bracket,
    /// A text, without the quotes around it.
    Text(&'t str),
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, offset: 0, marker: Next::new(text, "]]>"), line_end: Next::new(text, "\n") }
    }

    pub(super) fn offset(&self) -> usize {
        self.offset
    }

    /// Passes over space, empty lines and comments.
    pub(super) fn skip_space(&mut self) -> Result<(), TemplateError> {
        loop {
            self.skip_bytes(|byte| matches!(byte, b' ' | b'\t' | b'\n'));
            if self.peek() != Some('#') {
                return Ok(());
            }
            match self.line_end.from(self.offset) {
                Some(end) => self.offset = end,
                None => return Err(self.error("a comment needs a line end after it; add one")),
            }
        }
    }

    /// The next character.
    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Steps over this character, if it is the next.
    pub(super) fn eat(&mut self, character: char) -> bool {
        let found = self.peek() == Some(character);
        if found {
            self.offset += character.len_utf8();
        }
        found
    }

    /// The name that begins here; empty if none does.
    pub(super) fn name(&mut self) -> &'t str {
        let rest = self.rest();
        self.skip_bytes(names::is_text_byte);
        rest.get(..rest.len() - self.rest().len()).unwrap_or_default()
    }

    /// Steps over `=` and the blanks around it.
    pub(super) fn equals(&mut self) -> Result<Equals, TemplateError> {
        self.skip_space()?;
        if !self.eat('=') {
            return Err(
                self.error("`=` is missing after a name; a name has only letters, digits and `_`, and a value with blanks needs quotes")
            );
        }
        self.skip_bytes(|byte| matches!(byte, b' ' | b'\t'));
        match self.peek() {
            Some('\n') => Ok(Equals::Nothing),
            Some(_) => Ok(Equals::Something),
            None => Err(self.error("the text ends where a value is expected; write `\"\"` for an empty one")),
        }
    }

    /// Steps over a value.
    pub(super) fn value(&mut self) -> Result<Raw<'t>, TemplateError> {
        if self.marker_is_in_line() {
            return Err(self.error("`]]>` follows in this line, which the server takes in no value; break it up or encode the value"));
        }
        if self.eat('[') {
            return Ok(Raw::Bracket);
        }
        let rest = self.rest();
        let bare = rest.find(['=', '#', ' ', '\t', '\n', ',', '[', ']']).unwrap_or(rest.len());
        let quoted = rest.strip_prefix('"').and_then(closing_quote);
        match quoted {
            Some(inner) if inner.len() + 2 >= bare => {
                self.offset += inner.len() + 2;
                Ok(Raw::Text(inner))
            }
            _ if bare == 0 => {
                Err(self.error("a value is expected here; put it into quotes if it begins with one of `=`, `#`, `,` and `]`"))
            }
            _ => {
                self.offset += bare;
                Ok(Raw::Text(rest.get(..bare).unwrap_or_default()))
            }
        }
    }

    pub(super) fn error(&self, reason: impl Into<String>) -> TemplateError {
        TemplateError::new(reason).at(self.text, self.offset)
    }

    /// Says where an error is that does not say it yet.
    pub(super) fn place(&self, error: TemplateError, offset: usize) -> TemplateError {
        if error.place.is_some() { error } else { error.at(self.text, offset) }
    }

    fn marker_is_in_line(&mut self) -> bool {
        let Some(marker) = self.marker.from(self.offset) else { return false };
        self.line_end.from(self.offset).is_none_or(|end| marker < end)
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.offset..).unwrap_or_default()
    }

    fn skip_bytes(&mut self, skipped: impl Fn(u8) -> bool) {
        self.offset += self.rest().bytes().take_while(|&byte| skipped(byte)).count();
    }
}

/// What is between an opening quote and the closing one: the first without a backslash before it or, if there is none, the last.
fn closing_quote(text: &str) -> Option<&str> {
    let mut last = None;
    for (offset, _) in text.match_indices('"') {
        let inner = text.get(..offset)?;
        if !inner.ends_with('\\') {
            return Some(inner);
        }
        last = Some(inner);
    }
    last
}

/// The next place of something in a text, looked for only when the last one has been passed: lines can be long.
struct Next<'t> {
    text: &'t str,
    what: &'static str,
    found: Option<usize>,
}

impl<'t> Next<'t> {
    fn new(text: &'t str, what: &'static str) -> Self {
        Self { text, what, found: text.find(what) }
    }

    fn from(&mut self, offset: usize) -> Option<usize> {
        if self.found? < offset {
            self.found = self.text.get(offset..)?.find(self.what).map(|found| offset + found);
        }
        self.found
    }
}
