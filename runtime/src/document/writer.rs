//! Writing documents, as a server does.

use super::View;
use crate::scalar::{Scalar, YesNo, join, to_text};
use crate::template::{Template, ValueRef};
use crate::wire::escape;

/// A type that is written as an XML element with children.
pub trait ToDocument {
    /// Writes the children.
    fn write(&self, out: &mut DocumentWriter);
}

impl ToDocument for Template {
    fn write(&self, out: &mut DocumentWriter) {
        for attribute in self {
            out.nested(attribute.name, |out| match attribute.value {
                ValueRef::Text(text) => out.text(text),
                ValueRef::Vector(pairs) => pairs.iter().for_each(|(name, text)| out.nested(name, |out| out.text(text))),
            });
        }
    }
}

impl<T: View> ToDocument for T {
    fn write(&self, out: &mut DocumentWriter) {
        self.to_template().write(out);
    }
}

/// A document in the making.
#[derive(Debug, Default)]
pub struct DocumentWriter {
    xml: String,
}

impl DocumentWriter {
    /// Writes an element with this content.
    pub fn nested(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        for part in ["<", name, ">"] {
            self.xml.push_str(part);
        }
        content(self);
        for part in ["</", name, ">"] {
            self.xml.push_str(part);
        }
    }

    /// Writes a value.
    pub fn value<T: Scalar>(&mut self, name: &str, value: &T) {
        self.nested(name, |out| out.text(&to_text(value)));
    }

    /// Writes a value, or this text for none.
    pub fn value_or_none<T: Scalar>(&mut self, name: &str, value: Option<&T>, none: &str) {
        self.nested(name, |out| match value {
            Some(value) => out.text(&to_text(value)),
            None => out.text(none),
        });
    }

    /// Writes `YES` or `NO`.
    pub fn yes_no(&mut self, name: &str, yes: bool) {
        self.nested(name, |out| out.text(YesNo::to_text(yes)));
    }

    /// Writes several values as one text.
    pub fn joined<T: Scalar>(&mut self, name: &str, values: &[T], separator: &str) {
        self.nested(name, |out| out.text(&join(values, separator)));
    }

    /// Writes a document.
    pub fn element<T: ToDocument>(&mut self, name: &str, element: &T) {
        self.nested(name, |out| element.write(out));
    }

    /// Writes a document, or an empty element for none.
    pub fn element_or_none<T: ToDocument>(&mut self, name: &str, element: Option<&T>) {
        self.nested(name, |out| {
            if let Some(element) = element {
                element.write(out);
            }
        });
    }

    /// Writes a list of values in an element of its own.
    pub fn values<T: Scalar>(&mut self, name: &str, item: &str, values: &[T]) {
        self.nested(name, |out| values.iter().for_each(|value| out.value(item, value)));
    }

    /// Writes a list of documents in an element of its own.
    pub fn elements<T: ToDocument>(&mut self, name: &str, item: &str, elements: &[T]) {
        self.nested(name, |out| elements.iter().for_each(|element| out.element(item, element)));
    }

    /// The text of the document.
    pub fn finish(self) -> String {
        self.xml
    }

    fn text(&mut self, text: &str) {
        escape(&mut self.xml, text);
    }
}
