//! Reading documents, child by child.

use std::borrow::Cow;
use std::fmt::Write;

use super::tokens::{NAME, Token, Tokens};
use super::{DecodeError, FromDocument};
use crate::params::split;
use crate::scalar::{Repr, Scalar, YesNo};
use crate::shown::{cut, quoted};
use crate::template::{Template, Value};

/// How deep elements may stand in one another; OpenNebula's own stand 8 deep.
const MAX_DEPTH: usize = 64;

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
    tokens: Tokens<'x>,
    /// A token that was read ahead.
    peeked: Option<Token<'x>>,
    /// The elements around the place, from the root; the last one is the child that was found.
    path: Vec<Step>,
    /// What the catalogue does not know, where that is asked for.
    unknown: Option<Vec<String>>,
}

#[derive(Debug)]
struct Step {
    name: String,
    /// Which of the elements of its name it is, for those of a list.
    index: Option<usize>,
}

impl<'x> Cursor<'x> {
    /// Enters the root element of a document.
    pub(crate) fn open(xml: &'x str, root: &str, strict: bool) -> Result<Self, DecodeError> {
        let mut cursor = Self { tokens: Tokens::new(xml), peeked: None, path: Vec::new(), unknown: strict.then(Vec::new) };
        match cursor.tokens.next() {
            Ok(Token::Start(name)) if name == root => {
                cursor.path.push(Step { name, index: None });
                Ok(cursor)
            }
            Ok(Token::Start(name)) => {
                Err(DecodeError::new("", format!("expected the document <{root}>, found {}", Token::Start(name).describe())))
            }
            Ok(token) => Err(DecodeError::new("", format!("expected the document <{root}>, found {}", token.describe()))),
            Err(reason) => Err(DecodeError::new(root, reason)),
        }
    }

    /// Demands that the document ends here, and hands over what it found unknown.
    pub(crate) fn close(mut self) -> Result<Vec<String>, DecodeError> {
        loop {
            match self.tokens.next() {
                Ok(Token::Eof) => return Ok(self.unknown.unwrap_or_default()),
                Ok(Token::Text(text)) if text.trim().is_empty() => {}
                Ok(token) => return Err(DecodeError::new("", format!("expected the end of the document, found {}", token.describe()))),
                Err(reason) => return Err(DecodeError::new("", reason)),
            }
        }
    }

    /// Goes on to the next child of the element; `false` at its end.
    pub fn child(&mut self) -> Result<bool, DecodeError> {
        // Put together first, for a reference in a text is a token of its own.
        let mut stray = String::new();
        loop {
            let token = self.token()?;
            if let Token::Text(text) = token {
                if self.unknown.is_some() {
                    stray.push_str(&text);
                }
                continue;
            }
            if !stray.trim().is_empty() {
                self.note(&format!("the text {}", quoted(stray.trim())));
            }
            match token {
                Token::Start(name) => {
                    self.path.push(Step { name, index: None });
                    if self.path.len() > MAX_DEPTH {
                        return Err(self.error(format!("elements stand more than {MAX_DEPTH} deep in one another")));
                    }
                    return Ok(true);
                }
                Token::End => return Ok(false),
                _ => return Err(self.error("the document ends in the middle")),
            }
        }
    }

    /// The name of the child that was found.
    pub fn name(&self) -> &str {
        self.path.last().map_or("", |step| &step.name)
    }

    /// Passes over a child that the catalogue does not know.
    pub fn unknown(&mut self) -> Result<(), DecodeError> {
        self.note("not in the catalogue");
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
        list.push(T::read(self)?);
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

    pub(crate) fn read_documents<T: FromDocument>(&mut self, item: &str) -> Result<Vec<T>, DecodeError> {
        let mut list = Vec::new();
        while self.child()? {
            if self.name() == item { self.push_element(&mut list)? } else { self.unknown()? }
        }
        Ok(list)
    }

    pub(crate) fn read_values<T: Scalar>(&mut self, item: &str) -> Result<Vec<T>, DecodeError> {
        let mut list = Vec::new();
        while self.child()? {
            if self.name() == item { self.push_value(&mut list)? } else { self.unknown()? }
        }
        Ok(list)
    }

    /// Reads the element as free-form attributes.
    pub(crate) fn read_template(&mut self) -> Result<Template, DecodeError> {
        let mut template = Template::new();
        while self.child()? {
            let name = self.name().to_owned();
            match self.attribute()? {
                (text, pairs) if pairs.is_empty() => template.push(name, Value::Text(text)),
                (_, pairs) => template.push(name, Value::Vector(pairs)),
            }
            self.leave();
        }
        Ok(template)
    }

    /// Reads a child as an attribute: a text, or pairs of names and texts.
    fn attribute(&mut self) -> Result<(String, Vec<(String, String)>), DecodeError> {
        let mut text = String::new();
        let mut pairs = Vec::new();
        loop {
            match self.token()? {
                Token::Text(part) => text.push_str(&part),
                Token::End => break,
                Token::Start(name) => {
                    self.path.push(Step { name: name.clone(), index: None });
                    let value = self.text()?;
                    self.leave();
                    pairs.push((name, value.into_owned()));
                }
                Token::Eof => return Err(self.error("the document ends in the middle")),
            }
        }
        if !pairs.is_empty() && !text.trim().is_empty() {
            self.note(&format!("the text {} beside elements", quoted(&text)));
        }
        Ok((text, pairs))
    }

    /// The text of the child; elements in it are not known and passed over.
    fn text(&mut self) -> Result<Cow<'x, str>, DecodeError> {
        let mut text = Cow::Borrowed("");
        loop {
            match self.token()? {
                Token::Text(part) if text.is_empty() => text = part,
                Token::Text(part) => text.to_mut().push_str(&part),
                Token::Start(name) => {
                    self.path.push(Step { name, index: None });
                    self.unknown()?;
                }
                Token::End => return Ok(text),
                Token::Eof => return Err(self.error("the document ends in the middle")),
            }
        }
    }

    /// Passes over the child with all that is in it.
    fn skip(&mut self) -> Result<(), DecodeError> {
        let mut depth = 0_usize;
        loop {
            match self.token()? {
                Token::Start(_) => depth += 1,
                Token::End if depth == 0 => break,
                Token::End => depth -= 1,
                Token::Text(_) => {}
                Token::Eof => return Err(self.error("the document ends in the middle")),
            }
        }
        self.leave();
        Ok(())
    }

    /// Leaves a child whose end has been read. Whoever reads a child leaves it.
    pub fn leave(&mut self) {
        self.path.pop();
    }

    fn parse<T: Scalar>(&mut self, text: &str) -> Result<T, DecodeError> {
        let Some(repr) = T::Repr::from_text(text) else {
            return Err(self.unexpected(T::Repr::EXPECTED, text));
        };
        let value = T::from_repr(repr);
        if !value.is_listed() {
            self.note(&format!("the value {}", quoted(text)));
        }
        Ok(value)
    }

    /// A second element where there should be one replaces the first; that is worth a note.
    fn once(&mut self, again: bool) {
        if again {
            self.note("there more than once");
        }
    }

    fn number(&mut self, index: usize) {
        if let Some(step) = self.path.last_mut() {
            step.index = Some(index);
        }
    }

    fn token(&mut self) -> Result<Token<'x>, DecodeError> {
        if let Some(token) = self.peeked.take() {
            return Ok(token);
        }
        self.tokens.next().map_err(|reason| self.error(reason))
    }

    fn note(&mut self, what: &str) {
        if self.unknown.is_some() {
            let note = format!("{}: {what}", self.path_text());
            self.unknown.get_or_insert_default().push(note);
        }
    }

    fn unexpected(&self, expected: &str, found: &str) -> DecodeError {
        self.error(format!("expected {expected}, found {}", quoted(found)))
    }

    fn error(&self, reason: impl Into<String>) -> DecodeError {
        DecodeError::new(self.path_text(), reason)
    }

    fn path_text(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(&cut(&step.name, NAME));
            if let Some(index) = step.index {
                // Nothing fails that writes to a string.
                let _ = write!(path, "[{index}]");
            }
        }
        path
    }
}
