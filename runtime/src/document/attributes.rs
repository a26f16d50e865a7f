//! Reading free-form attributes.

use std::borrow::Cow;

use super::{Attributes, Cursor, DecodeError};
use crate::shown::quoted;

impl<'x> Cursor<'x> {
    /// Reads the element as free-form attributes.
    pub(super) fn read_attributes(&mut self, to: &mut dyn Attributes) -> Result<(), DecodeError> {
        while self.child()? {
            self.attribute(to)?;
            self.leave();
        }
        Ok(())
    }

    /// Reads a child as an attribute: a text, or pairs of names and texts.
    fn attribute(&mut self, to: &mut dyn Attributes) -> Result<(), DecodeError> {
        let name = self.tokens.owned_name();
        if let Some(text) = self.tokens.leaf() {
            to.put(&name, text.into());
            return Ok(());
        }
        let (text, has_pairs) = self.text_before_child()?;
        if !has_pairs {
            to.put(&name, text);
            return Ok(());
        }
        let beside = match to.vector(&name) {
            Some(vector) => self.pairs(text, |name, text| vector.put(name, text))?,
            None => {
                let mut pairs = Vec::new();
                let beside = self.pairs(text, |name, text| pairs.push((name.to_owned(), text.into_owned())))?;
                to.rest().push(name, pairs);
                beside
            }
        };
        if !beside.trim().is_empty() {
            self.note(|| format!("the text {} beside elements", quoted(&beside)));
        }
        Ok(())
    }

    /// Reads the pairs of a vector whose first has begun, up to its end: the text beside them, which should be none.
    fn pairs(&mut self, before: Cow<'x, str>, mut put: impl FnMut(&str, Cow<'x, str>)) -> Result<Cow<'x, str>, DecodeError> {
        let mut beside = before;
        loop {
            let name = self.tokens.owned_name();
            let text = self.text()?;
            self.leave();
            put(&name, text);
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
