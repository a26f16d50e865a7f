//! Free-form attributes, one by one: what takes them, and how they are read.

use std::borrow::Cow;
use std::mem::take;

use super::cursor::{Cursor, FromDocument};
use super::error::DecodeError;
use crate::shown::quoted;
use crate::template::Template;

/// What takes attributes one by one and keeps them all: a template, or a view.
pub trait Attributes {
    /// Takes a text into the field for it, if there is one and the text fits.
    fn take_text(&mut self, name: &str, text: &str) -> bool;

    /// Where the pairs of the next vector of this name go, if there is a field for it.
    fn vector(&mut self, name: &str) -> Option<&mut dyn Attributes>;

    /// What keeps the others.
    fn rest(&mut self) -> &mut Template;

    /// Whether the attributes stood in this element, in older releases.
    fn has_stood_in(&self, _element: &str) -> bool {
        false
    }

    /// Whether that is all there is: nothing has a field.
    fn is_template(&self) -> bool {
        false
    }

    /// Puts a text where it belongs.
    fn put(&mut self, name: &str, text: Cow<'_, str>) {
        // Of texts with one name none overtakes another: where one did not fit, those after it stay behind it.
        if self.rest().contains(name) || !self.take_text(name, &text) {
            self.rest().push_text(name, &text);
        }
    }
}

impl Attributes for Template {
    fn take_text(&mut self, _name: &str, _text: &str) -> bool {
        false
    }

    fn vector(&mut self, _name: &str) -> Option<&mut dyn Attributes> {
        None
    }

    fn rest(&mut self) -> &mut Template {
        self
    }

    fn is_template(&self) -> bool {
        true
    }

    fn put(&mut self, name: &str, text: Cow<'_, str>) {
        self.push_text(name, &text);
    }
}

impl FromDocument for Template {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut template = Self::new();
        cursor.read_attributes(&mut template)?;
        Ok(template)
    }
}

impl<'x> Cursor<'x> {
    /// Keeps a child that has no field: as an attribute, in order.
    pub fn keep(&mut self, rest: &mut Template) -> Result<(), DecodeError> {
        self.attribute(rest)?;
        self.leave();
        Ok(())
    }

    /// Reads the element as free-form attributes.
    pub(super) fn read_attributes(&mut self, to: &mut dyn Attributes) -> Result<(), DecodeError> {
        loop {
            // Most are like that.
            while let Some((name, text)) = self.leaf_element() {
                to.put(name, text.into());
            }
            if !self.child()? {
                break;
            }
            self.attribute(to)?;
            self.leave();
        }
        to.rest().shrink_to_fit();
        Ok(())
    }

    /// Reads a child as an attribute: a text, or pairs of names and texts.
    fn attribute(&mut self, to: &mut dyn Attributes) -> Result<(), DecodeError> {
        let name = self.tokens.owned_name();
        let (text, has_pairs) = self.text_before_child()?;
        if !has_pairs {
            to.put(&name, text);
            return Ok(());
        }
        if to.has_stood_in(&name) {
            // Its first child has begun, and may hold others.
            self.found()?;
            self.attribute(to)?;
            self.leave();
            return self.read_attributes(to);
        }
        let beside = match to.vector(&name) {
            Some(template) if template.is_template() => {
                // It gets its memory once it is known how much: there are many, and they stay.
                let mut pairs = take(&mut self.pairs);
                let beside = self.pairs(text, |name, text| pairs.push_text(name, &text))?;
                template.rest().append(&pairs);
                pairs.clear();
                self.pairs = pairs;
                beside
            }
            Some(view) => self.pairs(text, |name, text| view.put(name, text))?,
            None => {
                let rest = to.rest();
                rest.begin_vector(&name);
                self.pairs(text, |name, text| rest.push_pair(name, &text))?
            }
        };
        if !beside.trim().is_empty() {
            self.note(|| format!("the text {} beside elements", quoted(&beside)));
        }
        Ok(())
    }

    /// Reads the pairs of a vector whose first has begun, up to its end: gives the text beside them, which should be none.
    fn pairs(&mut self, before: Cow<'x, str>, mut put: impl FnMut(&str, Cow<'x, str>)) -> Result<Cow<'x, str>, DecodeError> {
        let mut beside = before;
        loop {
            let name = self.tokens.owned_name();
            let text = self.text()?;
            self.leave();
            put(&name, text);
            while let Some((name, text)) = self.leaf_element() {
                put(name, text.into());
            }
            let (text, has_more) = self.text_before_child()?;
            if !text.is_empty() {
                beside.to_mut().push_str(&text);
            }
            if !has_more {
                return Ok(beside);
            }
        }
    }
}
