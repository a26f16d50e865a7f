//! Reading templates in XML.
//!
//! The server takes an element as a text if a single node is in it, text or CDATA, and otherwise as a vector if elements are in it. What fits
//! neither it drops; here that is an error.

use std::mem::take;

use quick_xml::Reader;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};

use super::error::shown;
use super::{Pairs, Template, TemplateError, Value, check, stored};

/// Reads a template in which all line ends are line feeds.
pub(super) fn read(xml: &str) -> Result<Template, TemplateError> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().check_comments = true;
    let mut document = Document::default();
    loop {
        let start = offset(reader.buffer_position());
        let event = reader.read_event().map_err(|error| {
            let reason = format!("this is not well-formed XML: {}", shown(&error.to_string()));
            TemplateError::new(reason).at(xml, offset(reader.error_position()))
        })?;
        let is_last = event == Event::Eof;
        document.take(event, start).map_err(|error| document.place(error).at(xml, start))?;
        if is_last {
            return Ok(document.template);
        }
    }
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// A document as far as it has been read.
#[derive(Default)]
struct Document {
    depth: Depth,
    template: Template,
    attribute: Element,
    pair: Element,
    pairs: Pairs,
}

/// Where in a document. There is no deeper level, and so nothing to recurse into.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Depth {
    #[default]
    Before,
    Root,
    Attribute,
    Pair,
    After,
}

impl Document {
    fn take(&mut self, event: Event<'_>, start: usize) -> Result<(), TemplateError> {
        match event {
            Event::Start(tag) => self.open(&tag),
            Event::End(_) => self.close(),
            Event::Text(text) => self.content(Content::Text, &text),
            Event::CData(text) => self.content(Content::Data, &text),
            Event::GeneralRef(reference) => self.content(Content::Text, resolve(&reference)?.encode_utf8(&mut [0; 4])),
            Event::Comment(_) => {
                self.comment();
                Ok(())
            }
            Event::Decl(declaration) if start == 0 => check_declaration(&declaration),
            Event::Decl(_) => Err(TemplateError::new("an XML declaration can stand only at the very beginning; remove it")),
            Event::PI(_) => Err(TemplateError::new("the server drops processing instructions; remove it")),
            Event::DocType(_) => Err(TemplateError::new("a template has no document type; remove it")),
            Event::Eof if self.depth != Depth::After => Err(TemplateError::new("the XML ends in the middle; close all elements")),
            Event::Eof | Event::Empty(_) => Ok(()),
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), TemplateError> {
        let name = tag.name().0.to_owned();
        check::begins_well(&name)?;
        let attributes = tag.attributes_raw().trim();
        if !attributes.is_empty() {
            let attribute = shown(attributes.split(['=', ' ', '\t', '\n']).next().unwrap_or(attributes));
            let reason = format!("the server drops XML attributes; remove `{attribute}` or make it an element of its own");
            return Err(TemplateError::new(reason).of(&name));
        }
        self.depth = match self.depth {
            Depth::Before => Depth::Root,
            Depth::Root => {
                self.attribute = Element::new(stored::attribute_name(&name)?);
                Depth::Attribute
            }
            Depth::Attribute => {
                self.pair = Element::new(name);
                Depth::Pair
            }
            Depth::Pair => return Err(TemplateError::new("the server drops elements below two levels; put them into a text").of(&name)),
            Depth::After => return Err(TemplateError::new("there is a second root element; remove it").of(&name)),
        };
        Ok(())
    }

    fn close(&mut self) -> Result<(), TemplateError> {
        self.depth = match self.depth {
            Depth::Pair => {
                let value = self.pair.value()?;
                self.pairs.push(&self.pair.name, &value);
                Depth::Attribute
            }
            Depth::Attribute => {
                let value = self.value()?;
                self.template.push(&self.attribute.name, value);
                Depth::Root
            }
            Depth::Before | Depth::Root | Depth::After => Depth::After,
        };
        Ok(())
    }

    fn value(&mut self) -> Result<Value, TemplateError> {
        let pairs = take(&mut self.pairs);
        if pairs.as_ref().is_empty() {
            return self.attribute.value().map(Value::Text);
        }
        if !is_blank(&self.attribute.text) {
            return Err(TemplateError::new("there is text beside the elements of a vector, which the server drops; remove it"));
        }
        check::distinct(pairs.as_ref())?;
        Ok(Value::Vector(pairs))
    }

    fn content(&mut self, content: Content, text: &str) -> Result<(), TemplateError> {
        match self.depth {
            Depth::Attribute => self.attribute.add(content, text),
            Depth::Pair => self.pair.add(content, text),
            _ if is_blank(text) && content == Content::Text => {}
            _ => return Err(TemplateError::new("there is text outside of attributes, which the server drops; remove it")),
        }
        Ok(())
    }

    fn comment(&mut self) {
        match self.depth {
            Depth::Attribute => self.attribute.add(Content::Mixed, ""),
            Depth::Pair => self.pair.add(Content::Mixed, ""),
            Depth::Before | Depth::Root | Depth::After => {}
        }
    }

    /// Says which attribute an error is about.
    fn place(&self, error: TemplateError) -> TemplateError {
        match self.depth {
            Depth::Before | Depth::Root | Depth::After => error,
            Depth::Attribute => error.of(&self.attribute.name),
            Depth::Pair => error.of(&self.pair.name).of(&self.attribute.name),
        }
    }
}

/// An element that may be a text.
#[derive(Default)]
struct Element {
    name: String,
    text: String,
    content: Content,
}

/// What is in an element, in the server's terms: nodes that are next to each other and of one kind are one node.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Content {
    #[default]
    Nothing,
    Text,
    Data,
    /// Several nodes, or a comment.
    Mixed,
}

impl Element {
    fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }

    fn add(&mut self, content: Content, text: &str) {
        self.content = if self.content == Content::Nothing || self.content == content { content } else { Content::Mixed };
        self.text.push_str(text);
    }

    fn value(&self) -> Result<String, TemplateError> {
        match self.content {
            Content::Text | Content::Data => stored::value(&self.text),
            Content::Nothing => {
                Err(TemplateError::new("the element is empty, and the server drops it; write `<![CDATA[]]>` into it for an empty value"))
            }
            Content::Mixed => Err(TemplateError::new(
                "the server loses a value made of text and CDATA, or with a comment in it; make it one or the other",
            )),
        }
    }
}

fn resolve(reference: &BytesRef<'_>) -> Result<char, TemplateError> {
    match &**reference {
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "amp" => Ok('&'),
        "apos" => Ok('\''),
        "quot" => Ok('"'),
        name => reference
            .resolve_char_ref()
            .ok()
            .flatten()
            .ok_or_else(|| TemplateError::new(format!("`&{};` stands for no character; write `&amp;` for an ampersand", shown(name)))),
    }
}

/// The string reaches the server in UTF-8, and it would read it in whatever encoding is declared.
fn check_declaration(declaration: &BytesDecl<'_>) -> Result<(), TemplateError> {
    let is_read = declaration.version().is_ok_and(|version| version == "1.0")
        && declaration.encoding().is_none_or(|encoding| encoding.is_ok_and(|encoding| encoding.eq_ignore_ascii_case("UTF-8")));
    if is_read { Ok(()) } else { Err(TemplateError::new("the XML declaration must say version 1.0 and UTF-8; it can be left out as well")) }
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\n'))
}
