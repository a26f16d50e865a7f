//! Pulling XML-RPC apart: tags and the texts between them.

use std::borrow::Cow;
use std::fmt;

use memchr::memchr;
use quick_xml::Reader;
use quick_xml::escape::unescape as unescape_references;
use quick_xml::events::{BytesText, Event};
use quick_xml::name::QName;

use crate::shown::reason;

/// A text that is not the XML it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MalformedXml {
    /// What is wrong.
    pub reason: String,
    /// Where, in bytes from the start.
    pub offset: u64,
}

impl MalformedXml {
    fn new(what: &dyn fmt::Display, offset: u64) -> Self {
        Self { reason: reason(what), offset }
    }
}

impl fmt::Display for MalformedXml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.reason, self.offset)
    }
}

impl std::error::Error for MalformedXml {}

/// A tag, or what stands where one is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// `<name>`; `<name/>` is this and its end.
    Start(String),
    /// `</name>`.
    End(String),
    /// The end of the input.
    Eof,
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(name) => write!(f, "<{name}>"),
            Self::End(name) => write!(f, "</{name}>"),
            Self::Eof => f.write_str("the end of the input"),
        }
    }
}

/// Walks over tags, skipping declarations, comments and the space between.
pub(crate) struct Tags<'x> {
    xml: &'x str,
    reader: Reader<&'x [u8]>,
    /// How much the reader has not seen, in bytes.
    skipped: u64,
}

impl<'x> Tags<'x> {
    pub(crate) fn new(xml: &'x str) -> Self {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        Self { xml, reader, skipped: 0 }
    }

    /// The next tag; there may be only space before it.
    pub(crate) fn next(&mut self) -> Result<Tag, MalformedXml> {
        match self.next_or_text()? {
            (text, tag) if text.trim().is_empty() => Ok(tag),
            (_, tag) => Err(self.malformed(format!("there is text before {tag}"))),
        }
    }

    /// The text before the next tag, and the tag.
    pub(crate) fn next_or_text(&mut self) -> Result<(String, Tag), MalformedXml> {
        let mut text = String::new();
        loop {
            match self.event()? {
                Event::Start(start) => return Ok((text, Tag::Start(start.name().0.to_owned()))),
                Event::End(end) => return Ok((text, Tag::End(end.name().0.to_owned()))),
                Event::Eof => return Ok((text, Tag::Eof)),
                Event::Text(part) => text.push_str(&part.xml10_content()),
                Event::CData(part) => text.push_str(&part.xml10_content()),
                Event::GeneralRef(reference) => {
                    let reference = format!("&{};", &*reference);
                    text.push_str(&self.unescape(&reference)?);
                }
                Event::DocType(_) => return Err(self.malformed("a document type is not allowed")),
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
            }
        }
    }

    /// Demands that this element begins here.
    pub(crate) fn start(&mut self, name: &str) -> Result<(), MalformedXml> {
        match self.next()? {
            Tag::Start(found) if found == name => Ok(()),
            found => Err(self.expected(&format!("<{name}>"), &found)),
        }
    }

    /// Demands that this element ends here.
    pub(crate) fn end(&mut self, name: &str) -> Result<(), MalformedXml> {
        match self.next()? {
            Tag::End(found) if found == name => Ok(()),
            found => Err(self.expected(&format!("</{name}>"), &found)),
        }
    }

    /// What stands in the element of this name that has just begun, as it stands there, and steps over its end.
    pub(crate) fn raw_content(&mut self, name: &str) -> Result<Cow<'x, str>, MalformedXml> {
        let text = self.skip_text(name);
        match self.reader.read_text(QName(name)) {
            Ok(_) if let Some(text) = text => Ok(BytesText::from_escaped(text).xml10_content()),
            Ok(raw) => Ok(raw.xml10_content()),
            Err(error) => Err(self.malformed(error)),
        }
    }

    /// Steps over the text before the end of this element, if there is nothing else: to the reader each reference in it would be an event,
    /// and the text may be a large document.
    fn skip_text(&mut self, name: &str) -> Option<&'x str> {
        let rest = self.xml.get(self.xml.len().checked_sub(self.reader.get_ref().len())?..)?;
        let (text, end) = rest.split_at_checked(memchr(b'<', rest.as_bytes())?)?;
        end.strip_prefix("</")?.strip_prefix(name)?.strip_prefix('>')?;
        *self.reader.get_mut() = end.as_bytes();
        self.skipped += u64::try_from(text.len()).ok()?;
        Some(text)
    }

    /// The text of the element of this name that has just begun, and steps over its end.
    pub(crate) fn text_content(&mut self, name: &str) -> Result<String, MalformedXml> {
        match self.next_or_text()? {
            (text, Tag::End(_)) => Ok(text),
            (_, found) => Err(self.expected(&format!("</{name}>"), &found)),
        }
    }

    /// Resolves character references and the five entities of XML.
    pub(crate) fn unescape<'t>(&self, text: &'t str) -> Result<Cow<'t, str>, MalformedXml> {
        unescape_references(text).map_err(|error| self.malformed(error))
    }

    /// An error at this place.
    pub(crate) fn malformed(&self, what: impl fmt::Display) -> MalformedXml {
        MalformedXml::new(&what, self.skipped + self.reader.buffer_position())
    }

    pub(crate) fn expected(&self, expected: &str, found: &Tag) -> MalformedXml {
        self.malformed(format!("expected {expected}, found {found}"))
    }

    fn event(&mut self) -> Result<Event<'x>, MalformedXml> {
        self.reader.read_event().map_err(|error| self.malformed(error))
    }
}

/// Undoes the escaping of an element's raw content, sections of CDATA included.
pub(crate) fn unescape_content(raw: &str) -> Result<Cow<'_, str>, MalformedXml> {
    if raw.contains('<') {
        let mut tags = Tags::new(raw);
        return match tags.next_or_text()? {
            (text, Tag::Eof) => Ok(text.into()),
            (_, found) => Err(tags.expected("text", &found)),
        };
    }
    unescape_references(raw).map_err(|error| MalformedXml::new(&error, 0))
}
