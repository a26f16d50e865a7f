//! Children that releases write in different forms.

use super::cursor::{Cursor, FromDocument};
use super::error::DecodeError;
use super::tokens::Token;
use crate::scalar::{Repr, Scalar};

impl Cursor<'_> {
    /// Reads a child that is one value of a list, or this text for none.
    pub fn push_value_or_none<T: Scalar>(&mut self, list: &mut Vec<T>, none: &str) -> Result<(), DecodeError> {
        self.number(list.len() + 1);
        let text = self.text()?;
        if text != none {
            list.push(self.parse(&text)?);
        }
        self.leave();
        Ok(())
    }

    /// Reads a child that is a document, or one in which a child has this text for none.
    pub fn element_or_none_by<T: FromDocument>(
        &mut self,
        slot: &mut Option<Option<T>>,
        child: &str,
        none: &str,
    ) -> Result<(), DecodeError> {
        self.once(slot.is_some());
        let beginning = self.tokens.place();
        let mut is_none = false;
        while let Some((name, text)) = self.leaf_element() {
            is_none |= name == child && text == none;
        }
        self.tokens.go_back(beginning);
        if is_none {
            *slot = Some(None);
            return self.skip();
        }
        *slot = Some(Some(T::read(self)?));
        self.leave();
        Ok(())
    }

    /// Reads a child that is one document of a list, or empty for none.
    pub fn push_element_or_none<T: FromDocument>(&mut self, list: &mut Vec<T>) -> Result<(), DecodeError> {
        let token = self.token()?;
        if matches!(token, Token::End) {
            self.leave();
            return Ok(());
        }
        self.peeked = Some(token);
        self.push_element(list)
    }

    /// Reads a child that is the one value of a list for which there is an element today, or this text for an empty list.
    pub fn list_of_one<T: Scalar>(&mut self, slot: &mut Option<Vec<T>>, none: Option<&str>) -> Result<(), DecodeError> {
        let list = slot.get_or_insert_default();
        match none {
            Some(none) => self.push_value_or_none(list, none),
            None => self.push_value(list),
        }
    }

    /// Reads a child that is a value of another type in older releases: into the newer field where the text fits it, otherwise into the older
    /// one. Beside each field stands the text that means none.
    pub fn either<N: Scalar, O: Scalar>(
        &mut self,
        (newer, no_newer): (&mut Option<N>, Option<&str>),
        (older, no_older): (&mut Option<O>, Option<&str>),
    ) -> Result<(), DecodeError> {
        self.once(newer.is_some() || older.is_some());
        let text = self.text()?;
        if ![no_newer, no_older].contains(&Some(&*text)) {
            if N::Repr::from_text(&text).is_some() {
                *newer = Some(self.parse(&text)?);
            } else {
                *older = Some(self.parse(&text)?);
            }
        }
        self.leave();
        Ok(())
    }
}
