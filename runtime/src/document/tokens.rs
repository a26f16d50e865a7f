//! An escaped document as tokens.
//!
//! What servers write, elements without attributes and texts, is read here. Any other markup is handed to `quick-xml`, piece by piece, so
//! that a document means what it means to a parser of all XML.

use std::borrow::Cow;

use memchr::{memchr, memchr3_iter, memmem};
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;

use super::escaped::Text;
use crate::shown::{cut, quoted, reason};

/// How many characters of a name an error shows.
pub(super) const NAME: usize = 60;

const LT: &str = "&lt;";
const GT: &str = "&gt;";
const SECTION: &str = "![CDATA[";

/// A piece of a document.
#[derive(Clone, Copy, Debug)]
pub(super) enum Token<'x> {
    /// An element begins: the innermost one that is open.
    Start,
    /// The innermost one ends; it is open until it is closed.
    End,
    /// Text, or a part of one.
    Text(Text<'x>),
    /// The end of the input.
    Eof,
}

/// A tag.
#[derive(Clone, Copy, Debug)]
pub(super) enum Tag {
    /// As [`Token::Start`].
    Start,
    /// As [`Token::End`].
    End,
}

/// The tokens of a document, and the elements around the present place.
#[derive(Debug)]
pub(super) struct Tokens<'x> {
    /// What has not been read, in canonical form.
    rest: &'x str,
    open: Vec<Element<'x>>,
    /// Whether the innermost element was written as `<NAME/>`, and its end has not been told.
    is_empty: bool,
}

/// An element that has begun.
#[derive(Debug)]
pub(super) struct Element<'x> {
    /// Its name.
    pub(super) name: Cow<'x, str>,
    /// Which of the elements of its name it is, from 1, for those of a list.
    pub(super) index: Option<usize>,
}

/// A place in a document, to go back to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'x> {
    rest: &'x str,
    depth: usize,
    is_empty: bool,
}

impl<'x> Tokens<'x> {
    /// Begins a document that is escaped in canonical form.
    pub(super) fn new(canonical: &'x str) -> Self {
        Self { rest: canonical.strip_prefix('\u{feff}').unwrap_or(canonical), open: Vec::new(), is_empty: false }
    }

    /// The present place.
    pub(super) fn place(&self) -> Place<'x> {
        Place { rest: self.rest, depth: self.open.len(), is_empty: self.is_empty }
    }

    /// Goes back to a place within elements that are still open.
    pub(super) fn go_back(&mut self, place: Place<'x>) {
        self.rest = place.rest;
        self.open.truncate(place.depth);
        self.is_empty = place.is_empty;
    }

    /// The elements that are open, from the root.
    pub(super) fn open(&self) -> &[Element<'x>] {
        &self.open
    }

    /// The innermost element that is open.
    pub(super) fn innermost(&mut self) -> Option<&mut Element<'x>> {
        self.open.last_mut()
    }

    /// The name of the innermost element.
    pub(super) fn name(&self) -> &str {
        self.open.last().map_or("", |element| &element.name)
    }

    /// The same, to keep.
    pub(super) fn owned_name(&self) -> Cow<'x, str> {
        self.open.last().map(|element| element.name.clone()).unwrap_or_default()
    }

    /// Closes the innermost element, once its end has been told.
    pub(super) fn close(&mut self) {
        self.open.pop();
    }

    /// The next token; an error says what is wrong with the XML.
    pub(super) fn next(&mut self) -> Result<Token<'x>, String> {
        if self.is_empty {
            self.is_empty = false;
            return Ok(Token::End);
        }
        loop {
            if let Some(tag) = self.tag() {
                return Ok(match tag {
                    Tag::Start => Token::Start,
                    Tag::End => Token::End,
                });
            }
            let Some(markup) = self.rest.strip_prefix(LT) else {
                return Ok(self.text());
            };
            if let Some(section) = markup.strip_prefix(SECTION) {
                return self.section(section);
            }
            if let Some(token) = self.other(markup)? {
                return Ok(token);
            }
        }
    }

    /// The tag that stands here, if there is nothing but a name in it; [`next`](Self::next) reads it too.
    pub(super) fn tag(&mut self) -> Option<Tag> {
        if self.is_empty {
            return None;
        }
        let markup = self.rest.strip_prefix(LT)?;
        if markup.starts_with('/') {
            self.rest = self.plain_end(markup)?;
            return Some(Tag::End);
        }
        let (name, rest) = plain_name(markup)?;
        self.rest = rest;
        self.open.push(Element { name: name.into(), index: None });
        Some(Tag::Start)
    }

    /// The text of the innermost element up to its end, which is told by that, if there is nothing else and nothing to unescape.
    ///
    /// Most elements are like that, right behind their beginning; [`next`](Self::next) reads them too, in more steps.
    #[inline]
    pub(super) fn leaf(&mut self) -> Option<&'x str> {
        if self.is_empty {
            return None;
        }
        let (text, end) = plain_text(self.rest)?;
        self.rest = self.plain_end(end.strip_prefix(LT)?)?;
        Some(text)
    }

    /// The name and the text of the element that begins here, if there is nothing else in it and nothing to unescape; it has ended then.
    #[inline]
    pub(super) fn leaf_element(&mut self) -> Option<(&'x str, &'x str)> {
        if self.is_empty {
            return None;
        }
        let (name, content) = plain_name(self.rest.strip_prefix(LT)?)?;
        let (text, end) = plain_text(content)?;
        self.rest = end.strip_prefix(LT)?.strip_prefix('/')?.strip_prefix(name)?.strip_prefix(GT)?;
        Some((name, text))
    }

    /// What comes after the tag that ends the innermost element, if that is what stands here.
    #[inline]
    fn plain_end(&self, markup: &'x str) -> Option<&'x str> {
        match &self.open.last()?.name {
            Cow::Borrowed(name) => markup.strip_prefix('/')?.strip_prefix(*name)?.strip_prefix(GT),
            // It had to be unescaped, as the name here may have to be.
            Cow::Owned(_) => None,
        }
    }

    /// A text up to the next markup.
    fn text(&mut self) -> Token<'x> {
        let (mut end, mut has_references) = (0, false);
        loop {
            let Some(next) = self.rest.get(end..).and_then(|rest| memchr(b'&', rest.as_bytes())) else {
                end = self.rest.len();
                break;
            };
            end += next;
            if self.rest.get(end..).is_some_and(|rest| rest.starts_with(LT)) {
                break;
            }
            has_references = true;
            end += 1;
        }
        let (text, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        if text.is_empty() { Token::Eof } else { Token::Text(Text::plain(text, has_references)) }
    }

    /// The text of a section of CDATA, which begins here.
    fn section(&mut self, section: &'x str) -> Result<Token<'x>, String> {
        let (mut end, mut has_references) = (0, false);
        loop {
            let Some(next) = section.get(end..).and_then(|rest| memchr(b'&', rest.as_bytes())) else {
                return Err("a section of CDATA does not end".into());
            };
            end += next;
            let (text, rest) = section.split_at_checked(end).unwrap_or((section, ""));
            if let (Some(rest), Some(text)) = (rest.strip_prefix(GT), text.strip_suffix("]]")) {
                self.rest = rest;
                return Ok(Token::Text(Text::section(text, has_references)));
            }
            has_references = true;
            end += 1;
        }
    }

    /// Any other markup; nothing for one without a meaning here.
    fn other(&mut self, markup: &'x str) -> Result<Option<Token<'x>>, String> {
        let end = match markup.as_bytes() {
            [b'!', b'-', b'-', ..] => after(markup, 3, "--&gt;"),
            [b'!', b'D' | b'd', ..] => return Err("a document type is not allowed".into()),
            [b'!', ..] => None,
            [b'?', ..] => after(markup, 0, "?&gt;"),
            _ => end_of_tag(markup),
        };
        let piece = end.and_then(|end| self.rest.split_at_checked(LT.len() + end));
        let Some((piece, rest)) = piece else {
            return Err(format!("there is markup that is none or does not end: {}", quoted(self.rest)));
        };
        self.rest = rest;
        let piece = unescape(piece).map_err(|error| reason(&error))?;
        let mut reader = Reader::from_str(&piece);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        match reader.read_event().map_err(|error| reason(&error))? {
            Event::Start(start) => self.open.push(Element { name: start.name().0.to_owned().into(), index: None }),
            Event::Empty(start) => {
                self.open.push(Element { name: start.name().0.to_owned().into(), index: None });
                self.is_empty = true;
            }
            Event::End(end) => {
                return match self.open.last() {
                    Some(element) if element.name == end.name().0 => Ok(Some(Token::End)),
                    Some(element) => Err(format!("expected </{}>, found </{}>", cut(&element.name, NAME), cut(end.name().0, NAME))),
                    None => Err(format!("nothing began that </{}> could end", cut(end.name().0, NAME))),
                };
            }
            _ => return Ok(None),
        }
        Ok(Some(Token::Start))
    }
}

/// The name in a tag that begins an element and has nothing else in it, and what comes after the tag.
#[inline]
fn plain_name(markup: &str) -> Option<(&str, &str)> {
    // Space, quotes and the beginning of what is escaped come before any letter, digit or `-`.
    let end = position_up_to_quote(markup.as_bytes())?;
    let (name, rest) = markup.split_at_checked(end)?;
    let is_other = name.starts_with(['/', '?']) || name.ends_with('/');
    if is_other { None } else { Some((name, rest.strip_prefix(GT)?)) }
}

/// Where the first byte stands that is `'` or comes before it, found eight at a time.
#[inline]
fn position_up_to_quote(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = u64::MAX / 255;
    const TOPS: u64 = ONES << 7;
    let (words, rest) = bytes.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // A byte that was smaller leaves a top bit in the difference. So may those above the first one, from which is borrowed.
        let found = word.wrapping_sub(ONES * u64::from(b'\'' + 1)) & !word & TOPS;
        if found != 0 {
            return Some(index * 8 + (found.trailing_zeros() / 8) as usize);
        }
    }
    let position = rest.iter().position(|&byte| byte <= b'\'')?;
    Some(words.len() * 8 + position)
}

/// A text or one section of CDATA in which nothing is to unescape, up to the next markup, and what begins with that.
#[inline]
fn plain_text(content: &str) -> Option<(&str, &str)> {
    let Some(section) = content.strip_prefix(LT).and_then(|markup| markup.strip_prefix(SECTION)) else {
        return split_at_reference(content);
    };
    let (text, end) = split_at_reference(section)?;
    Some((text.strip_suffix("]]")?, end.strip_prefix(GT)?))
}

/// The text before the next reference, and what begins with that.
#[inline]
fn split_at_reference(text: &str) -> Option<(&str, &str)> {
    text.split_at_checked(memchr(b'&', text.as_bytes())?)
}

/// Where a markup ends that ends with this, which is looked for from a place on.
fn after(markup: &str, from: usize, end: &str) -> Option<usize> {
    let position = memmem::find(markup.get(from..)?.as_bytes(), end.as_bytes())?;
    Some(from + position + end.len())
}

/// Where a tag ends: behind the first `>` that stands outside of quotes.
fn end_of_tag(markup: &str) -> Option<usize> {
    let mut quote = None;
    for position in memchr3_iter(b'&', b'\'', b'"', markup.as_bytes()) {
        let rest = markup.get(position..)?;
        let found = match rest.as_bytes() {
            [b'&', b'g', b't', b';', ..] if quote.is_none() => return Some(position + GT.len()),
            [b'\'', ..] => '\'',
            [b'"', ..] => '"',
            _ if rest.starts_with("&apos;") => '\'',
            _ if rest.starts_with("&quot;") => '"',
            _ => continue,
        };
        match quote {
            None => quote = Some(found),
            Some(open) if open == found => quote = None,
            Some(_) => {}
        }
    }
    None
}
