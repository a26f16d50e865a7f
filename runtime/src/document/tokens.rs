//! A document as tokens. What tokenises is hidden here: nothing outside sees how the text is escaped.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;

use crate::shown::{cut, quoted};

/// How many characters of a name an error shows.
pub(super) const NAME: usize = 60;
/// How many characters of what is wrong with the XML an error shows.
const REASON: usize = 200;

/// A piece of a document.
#[derive(Debug)]
pub(super) enum Token<'x> {
    /// An element begins.
    Start(String),
    /// It ends.
    End,
    /// Text, or a part of one.
    Text(Cow<'x, str>),
    /// The end of the input.
    Eof,
}

impl Token<'_> {
    pub(super) fn describe(&self) -> String {
        match self {
            Self::Start(name) => format!("<{}>", cut(name, NAME)),
            Self::End => "the end of an element".into(),
            Self::Text(text) => quoted(text),
            Self::Eof => "nothing".into(),
        }
    }
}

/// The tokens of a document.
#[derive(Debug)]
pub(super) struct Tokens<'x> {
    reader: Reader<&'x [u8]>,
}

impl<'x> Tokens<'x> {
    pub(super) fn new(xml: &'x str) -> Self {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        Self { reader }
    }

    /// The next token; an error says what is wrong with the XML.
    pub(super) fn next(&mut self) -> Result<Token<'x>, String> {
        loop {
            return Ok(match self.reader.read_event().map_err(|error| reason(&error))? {
                Event::Start(start) => Token::Start(start.name().0.to_owned()),
                Event::End(_) => Token::End,
                Event::Text(text) => Token::Text(text.into_inner()),
                Event::CData(text) => Token::Text(text.into_inner()),
                Event::GeneralRef(reference) => {
                    let reference = format!("&{};", &*reference);
                    let text = unescape(&reference).map_err(|error| reason(&error))?;
                    Token::Text(text.into_owned().into())
                }
                Event::Eof => Token::Eof,
                Event::DocType(_) => return Err("a document type is not allowed".into()),
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::Empty(_) => continue,
            });
        }
    }
}

/// What the library says, which can hold names of the document.
fn reason(error: &dyn std::error::Error) -> String {
    cut(&error.to_string(), REASON).into_owned()
}
