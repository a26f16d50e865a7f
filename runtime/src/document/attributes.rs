//! Reading free-form attributes.

use std::borrow::Cow;
use std::mem::take;

use super::{Attributes, Cursor, DecodeError};
use crate::shown::quoted;

impl<'x> Cursor<'x> {
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
