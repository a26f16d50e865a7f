//! Reading documents, child by child.

use std::borrow::Cow;
use std::fmt::Write;

use super::error::DecodeError;
use super::escaped::Text;
use super::left_out::LeftOut;
use super::tokens::{Element, NAME, Tag, Token, Tokens};
use crate::growth::make_room;
use crate::scalar::{Repr, Scalar, YesNo, split};
use crate::shown::{cut, quoted};
use crate::template::Template;

/// How deep elements may stand in one another; OpenNebula's own stand 8 deep.
const MAX_DEPTH: usize = 64;

/// A type that is read from an XML element with children.
pub trait FromDocument: Sized {
    /// Reads the children of the element that the cursor has entered, up to its end.
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError>;
}

/// A place in a document.
///
/// Generated code asks for the next child and, by its name, reads it as what it is or passes it over:
///
/// ```text
/// while cursor.child()? {
///     match cursor.name() {
///         "ID" => cursor.value(&mut id)?,
///         "LOCK" => cursor.element(&mut lock)?,
///         _ => cursor.unknown()?,
///     }
/// }
/// ```
#[derive(Debug)]
pub struct Cursor<'x> {
    /// What is to come. The innermost element that is open is the child that was found.
    pub(super) tokens: Tokens<'x>,
    /// A token that was read ahead.
    pub(super) peeked: Option<Token<'x>>,
    /// What the catalogue does not know, where that is asked for.
    unknown: Option<Vec<String>>,
    /// The items of the answer that cannot be read.
    pub(super) left_out: LeftOut,
    /// Room for the pairs of a vector, until it is known how many there are.
    pub(super) pairs: Template,
}

impl<'x> Cursor<'x> {
    /// Enters the root element of a document that is escaped in canonical form. It has one of these names; the first is that of today.
    pub(crate) fn open(canonical: &'x str, roots: &[&str], strict: bool) -> Result<Self, DecodeError> {
        let root = roots.first().copied().unwrap_or_default();
        let mut cursor = Self {
            tokens: Tokens::new(canonical),
            peeked: None,
            unknown: strict.then(Vec::new),
            left_out: LeftOut::default(),
            pairs: Template::new(),
        };
        let found = match cursor.tokens.next() {
            Ok(Token::Start) if roots.contains(&cursor.name()) => return Ok(cursor),
            Ok(token) => cursor.describe(token).map_err(|reason| DecodeError::new(root, reason))?,
            Err(reason) => return Err(DecodeError::new(root, reason)),
        };
        Err(DecodeError::new("", format!("expected the document <{root}>, found {found}")))
    }

    /// Demands that the document ends here, and hands over what it found unknown and what is left out.
    pub(crate) fn close(mut self) -> Result<(Vec<String>, LeftOut), DecodeError> {
        self.leave();
        loop {
            let outside = |reason| DecodeError::new("", reason);
            match self.tokens.next().map_err(outside)? {
                Token::Eof => return Ok((self.unknown.unwrap_or_default(), self.left_out)),
                Token::Text(text) if text.unescape().map_err(outside)?.trim().is_empty() => {}
                token => {
                    let found = self.describe(token).map_err(outside)?;
                    return Err(outside(format!("expected the end of the document, found {found}")));
                }
            }
        }
    }

    /// A token as an error shows it.
    fn describe(&self, token: Token<'_>) -> Result<String, String> {
        Ok(match token {
            Token::Start => format!("<{}>", cut(self.name(), NAME)),
            Token::End => "the end of an element".into(),
            Token::Text(text) => quoted(&text.unescape()?),
            Token::Eof => "nothing".into(),
        })
    }

    /// Goes on to the next child of the element; `false` at its end.
    pub fn child(&mut self) -> Result<bool, DecodeError> {
        match self.tag() {
            Some(Tag::Start) => self.found(),
            Some(Tag::End) => Ok(false),
            None => self.child_behind_text(),
        }
    }

    /// The same where something else may come first.
    fn child_behind_text(&mut self) -> Result<bool, DecodeError> {
        // Put together first, for one text can come in parts.
        let mut stray = String::new();
        loop {
            let token = self.token()?;
            if let Token::Text(text) = token {
                if !text.is_blank() {
                    stray.push_str(&self.unescape(text)?);
                }
                continue;
            }
            if !stray.trim().is_empty() {
                // It stands in the element around the one that begins here.
                let depth = self.tokens.open().len() - usize::from(matches!(token, Token::Start));
                self.note_at(depth, || format!("the text {}", quoted(stray.trim())));
            }
            match token {
                Token::Start => return self.found(),
                Token::End => return Ok(false),
                _ => return Err(self.error("the document ends in the middle")),
            }
        }
    }

    /// A child that has begun.
    pub(super) fn found(&self) -> Result<bool, DecodeError> {
        if self.tokens.open().len() > MAX_DEPTH {
            return Err(self.error(format!("elements stand more than {MAX_DEPTH} deep in one another")));
        }
        Ok(true)
    }

    /// The name of the child that was found.
    pub fn name(&self) -> &str {
        self.tokens.name()
    }

    /// Passes over a child that the catalogue does not know.
    pub fn unknown(&mut self) -> Result<(), DecodeError> {
        self.note(|| "not in the catalogue".into());
        self.skip()
    }

    /// Reads a child that is one value.
    pub fn value<T: Scalar>(&mut self, slot: &mut Option<T>) -> Result<(), DecodeError> {
        self.once(slot.is_some());
        let text = self.text()?;
        *slot = Some(self.parse(&text)?);
        self.leave();
        Ok(())
    }

    /// Reads a child that is one value, or this text for none.
    pub fn value_or_none<T: Scalar>(&mut self, slot: &mut Option<Option<T>>, none: &str) -> Result<(), DecodeError> {
        self.once(slot.is_some());
        let text = self.text()?;
        *slot = Some(if text == none { None } else { Some(self.parse(&text)?) });
        self.leave();
        Ok(())
    }

    /// Reads a child that is `YES` or `NO`.
    pub fn yes_no(&mut self, slot: &mut Option<bool>) -> Result<(), DecodeError> {
        self.once(slot.is_some());
        let text = self.text()?;
        *slot = Some(YesNo::from_text(&text).ok_or_else(|| self.unexpected("YES or NO", &text))?);
        self.leave();
        Ok(())
    }

    /// Reads a child that is several values in one text.
    pub fn joined<T: Scalar>(&mut self, slot: &mut Option<Vec<T>>, separator: &str) -> Result<(), DecodeError> {
        self.once(slot.is_some());
        let text = self.text()?;
        *slot =
            Some(split(&text, separator).ok_or_else(|| self.unexpected(&format!("{} between {separator:?}", T::Repr::EXPECTED), &text))?);
        self.leave();
        Ok(())
    }

    /// Reads a child that is a document.
    pub fn element<T: FromDocument>(&mut self, slot: &mut Option<T>) -> Result<(), DecodeError> {
        self.once(slot.is_some());
        *slot = Some(T::read(self)?);
        self.leave();
        Ok(())
    }

    /// Reads a child that is a document, or empty for none.
    pub fn element_or_none<T: FromDocument>(&mut self, slot: &mut Option<Option<T>>) -> Result<(), DecodeError> {
        self.once(slot.is_some());
        let token = self.token()?;
        *slot = Some(if matches!(token, Token::End) {
            None
        } else {
            self.peeked = Some(token);
            Some(T::read(self)?)
        });
        self.leave();
        Ok(())
    }

    /// Reads a child that is one value of a list.
    pub fn push_value<T: Scalar>(&mut self, list: &mut Vec<T>) -> Result<(), DecodeError> {
        self.number(list.len() + 1);
        let text = self.text()?;
        list.push(self.parse(&text)?);
        self.leave();
        Ok(())
    }

    /// Reads a child that is one document of a list.
    pub fn push_element<T: FromDocument>(&mut self, list: &mut Vec<T>) -> Result<(), DecodeError> {
        self.number(list.len() + 1);
        let item = T::read(self)?;
        make_room(list);
        list.push(item);
        self.leave();
        Ok(())
    }

    /// Reads a child that holds a list of values in elements of one name.
    pub fn values<T: Scalar>(&mut self, slot: &mut Option<Vec<T>>, item: &str) -> Result<(), DecodeError> {
        self.once(slot.is_some());
        *slot = Some(self.read_values(item)?);
        self.leave();
        Ok(())
    }

    /// Reads a child that holds a list of documents in elements of one name.
    pub fn elements<T: FromDocument>(&mut self, slot: &mut Option<Vec<T>>, item: &str) -> Result<(), DecodeError> {
        self.once(slot.is_some());
        *slot = Some(self.read_documents(item)?);
        self.leave();
        Ok(())
    }

    /// What was read of a child that is always there.
    pub fn required<T>(&self, slot: Option<T>, element: &str) -> Result<T, DecodeError> {
        slot.ok_or_else(|| self.error(format!("there is no <{element}>")))
    }

    fn read_documents<T: FromDocument>(&mut self, item: &str) -> Result<Vec<T>, DecodeError> {
        let mut list = Vec::new();
        while self.child()? {
            if self.name() == item { self.push_element(&mut list)? } else { self.unknown()? }
        }
        Ok(list)
    }

    fn read_values<T: Scalar>(&mut self, item: &str) -> Result<Vec<T>, DecodeError> {
        let mut list = Vec::new();
        while self.child()? {
            if self.name() == item { self.push_value(&mut list)? } else { self.unknown()? }
        }
        Ok(list)
    }

    /// The tag that comes next, if it stands here and has nothing but a name in it.
    fn tag(&mut self) -> Option<Tag> {
        if self.peeked.is_some() { None } else { self.tokens.tag() }
    }

    /// The name and the text of the next child, if it begins here and has nothing else in it; it has been left then.
    #[inline]
    pub(super) fn leaf_element(&mut self) -> Option<(&'x str, &'x str)> {
        if self.peeked.is_some() { None } else { self.tokens.leaf_element() }
    }

    /// The text up to the next child or the end, and whether there is a child.
    pub(super) fn text_before_child(&mut self) -> Result<(Cow<'x, str>, bool), DecodeError> {
        let mut text = Cow::Borrowed("");
        if let Some(tag) = self.tag() {
            return Ok((text, matches!(tag, Tag::Start)));
        }
        loop {
            match self.token()? {
                Token::Text(part) if text.is_empty() => text = self.unescape(part)?,
                Token::Text(part) => text.to_mut().push_str(&self.unescape(part)?),
                Token::Start => return Ok((text, true)),
                Token::End => return Ok((text, false)),
                Token::Eof => return Err(self.error("the document ends in the middle")),
            }
        }
    }

    /// The text of the child; elements in it are not known and passed over.
    pub(super) fn text(&mut self) -> Result<Cow<'x, str>, DecodeError> {
        if let Some(text) = self.tokens.leaf() {
            return Ok(text.into());
        }
        let (mut text, mut has_child) = self.text_before_child()?;
        while has_child {
            self.unknown()?;
            let part;
            (part, has_child) = self.text_before_child()?;
            text.to_mut().push_str(&part);
        }
        Ok(text)
    }

    /// Passes over the child with all that is in it.
    pub(super) fn skip(&mut self) -> Result<(), DecodeError> {
        let around = self.tokens.open().len();
        while self.tokens.open().len() >= around {
            while self.leaf_element().is_some() {}
            match self.token()? {
                Token::Start => {}
                Token::End => self.leave(),
                Token::Text(text) => text.check().map_err(|reason| self.error(reason))?,
                Token::Eof => return Err(self.error("the document ends in the middle")),
            }
        }
        Ok(())
    }

    /// Leaves a child whose end has been read. Whoever reads a child leaves it.
    pub fn leave(&mut self) {
        self.tokens.close();
    }

    pub(super) fn parse<T: Scalar>(&mut self, text: &str) -> Result<T, DecodeError> {
        let Some(repr) = T::Repr::from_text(text) else {
            return Err(self.unexpected(T::Repr::EXPECTED, text));
        };
        let value = T::from_repr(repr);
        if !value.is_listed() {
            self.unlisted(text);
        }
        Ok(value)
    }

    /// Notes a value that its enumeration does not list.
    fn unlisted(&mut self, text: &str) {
        self.note(|| format!("the value {}", quoted(text)));
    }

    /// A second element where there should be one replaces the first; that is worth a note.
    pub(super) fn once(&mut self, again: bool) {
        if again {
            self.note(|| "there more than once".into());
        }
    }

    pub(super) fn number(&mut self, index: usize) {
        if let Some(element) = self.tokens.innermost() {
            element.index = Some(index);
        }
    }

    pub(super) fn token(&mut self) -> Result<Token<'x>, DecodeError> {
        if let Some(token) = self.peeked.take() {
            return Ok(token);
        }
        self.tokens.next().map_err(|reason| self.error(reason))
    }

    fn unescape(&self, text: Text<'x>) -> Result<Cow<'x, str>, DecodeError> {
        text.unescape().map_err(|reason| self.error(reason))
    }

    pub(super) fn note(&mut self, what: impl FnOnce() -> String) {
        self.note_at(self.tokens.open().len(), what);
    }

    /// Notes something about the element at this depth, where notes are taken.
    fn note_at(&mut self, depth: usize, what: impl FnOnce() -> String) {
        if let Some(unknown) = &mut self.unknown {
            let path = path_text(self.tokens.open().get(..depth).unwrap_or_default());
            unknown.push(format!("{path}: {}", what()));
        }
    }

    fn unexpected(&self, expected: &str, found: &str) -> DecodeError {
        self.error(format!("expected {expected}, found {}", quoted(found)))
    }

    pub(super) fn error(&self, reason: impl Into<String>) -> DecodeError {
        DecodeError::new(path_text(self.tokens.open()), reason)
    }
}

/// The way to an element, by the names of those around it.
fn path_text(elements: &[Element<'_>]) -> String {
    let mut path = String::new();
    for element in elements {
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(&cut(&element.name, NAME));
        if let Some(index) = element.index {
            // Nothing fails that writes to a string.
            let _ = write!(path, "[{index}]");
        }
    }
    path
}
