//! Small XML files as trees, each element with its line.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// How deep elements may stand within each other.
const DEPTH: usize = 64;

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    /// Its name, without a namespace's prefix.
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// The text in it, but not in its children.
    pub text: String,
    pub children: Vec<Element>,
    /// The line it begins in, from 1.
    pub line: usize,
}

impl Element {
    /// An attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// The first child of this name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Follows first children of these names.
    pub(crate) fn descend(&self, path: &[&str]) -> Option<&Element> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }
}

/// Reads a file; the result is its root element.
pub(crate) fn read(xml: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    // The outermost one stands for the file.
    let mut open = vec![Element::default()];
    let (mut line, mut seen) = (1, 0);
    loop {
        let start = usize::try_from(reader.buffer_position()).unwrap_or(xml.len());
        line += xml.get(seen..start).map_or(0, |passed| passed.matches('\n').count());
        seen = start;
        let event = reader.read_event().map_err(|error| format!("line {line}: {error}"))?;
        match event {
            Event::Start(_) if open.len() > DEPTH => return Err(format!("line {line}: elements stand too deep within each other")),
            Event::Start(start) => open.push(element(&start, line)?),
            Event::End(_) => {
                if let Some(done) = open.pop()
                    && let Some(parent) = open.last_mut()
                {
                    parent.children.push(done);
                }
            }
            Event::Text(text) => append(&mut open, &text.xml10_content()),
            Event::CData(text) => append(&mut open, &text.xml10_content()),
            Event::GeneralRef(reference) => {
                let reference = format!("&{};", &*reference);
                let text = quick_xml::escape::unescape(&reference).map_err(|error| format!("line {line}: {error}"))?;
                append(&mut open, &text);
            }
            Event::DocType(_) => return Err(format!("line {line}: a document type is not allowed")),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
            Event::Eof => break,
        }
    }
    match open.as_mut_slice() {
        [file] => file.children.pop().ok_or_else(|| "there is no element".to_owned()),
        _ => Err("it ends within an element".into()),
    }
}

fn element(start: &BytesStart<'_>, line: usize) -> Result<Element, String> {
    let mut attributes = BTreeMap::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| format!("line {line}: {error}"))?;
        let value = quick_xml::escape::unescape(&attribute.value).map_err(|error| format!("line {line}: {error}"))?;
        attributes.insert(local(attribute.key.0), value.into_owned());
    }
    Ok(Element { name: local(start.name().0), attributes, line, ..Element::default() })
}

fn append(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// A name without its prefix.
fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_have_their_attributes_texts_and_lines() {
        let root = read("<?xml version='1.0'?>\n<x:a b='1 &amp; 2'>\n  <c/>\n  <c>t&lt;<![CDATA[<u>]]></c>\n</x:a>\n").unwrap();
        assert_eq!((root.name.as_str(), root.attribute("b"), root.line), ("a", Some("1 & 2"), 2));
        let lines: Vec<_> = root.children.iter().map(|child| (child.text.as_str(), child.line)).collect();
        assert_eq!(lines, [("", 3), ("t<<u>", 4)]);
    }

    #[test]
    fn what_is_no_xml_is_an_error() {
        let deep = "<a>".repeat(100_000);
        for xml in ["", "text", "<a>", "<a></b>", "<!DOCTYPE a><a/>", &deep] {
            assert!(read(xml).is_err(), "{}", &xml[..xml.len().min(40)]);
        }
    }
}
