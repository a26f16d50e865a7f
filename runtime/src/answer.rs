//! What came back from a call that was done, and how it is read.

use std::borrow::Cow;

use crate::document::{Cursor, DecodeError, FromDocument, Items, LeftOut, Unreadable, canonical, escaped};
use crate::release::{Release, ServerRelease};
use crate::scalar::{Repr, Scalar, to_text};
use crate::shown::quoted;
use crate::wire::{RawValue, Value};

/// The value in an answer. Read it once, by the method that fits what the catalogue says comes back.
#[derive(Debug)]
pub struct Answer<'x> {
    /// None once it has been read.
    value: Option<RawValue<'x>>,
    unknown: Option<Vec<String>>,
    /// The number of the object of the call, where that is known.
    object: Option<i32>,
    /// What the server's release is taken for.
    server: ServerRelease,
    /// The items of a list that could not be read, where they may be left out of it.
    left_out: Option<Vec<Unreadable>>,
}

impl<'x> Answer<'x> {
    /// What came back: a [`Value`], or the [`Escaped`](crate::wire::Escaped) content of a string.
    pub fn new(value: impl Into<RawValue<'x>>) -> Self {
        Self { value: Some(value.into()), unknown: None, object: None, server: ServerRelease::Newest, left_out: None }
    }

    /// Keeps note of everything that the catalogue does not know.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.unknown = Some(Vec::new());
        self
    }

    /// Knows the number of the object of the call, which older releases do not say in some answers.
    #[must_use]
    pub fn of_object(mut self, object: Option<i32>) -> Self {
        self.object = object;
        self
    }

    /// Is of a server of which so much is known; otherwise it is taken for one of the newest release.
    #[must_use]
    pub fn of_server(mut self, server: ServerRelease) -> Self {
        self.server = server;
        self
    }

    /// What the catalogue does not know, once the answer has been read strictly: each with the way to it.
    pub fn into_unknown(self) -> Vec<String> {
        self.unknown.unwrap_or_default()
    }

    /// Reads one value.
    pub fn scalar<T: Scalar>(&mut self) -> Result<T, DecodeError> {
        let value = self.take()?.into_value().map_err(|error| DecodeError::new("", error.to_string()))?;
        let found = value.wire_type();
        let misfit = || DecodeError::new("", format!("expected an answer of type {}, found {found}", T::Repr::WIRE));
        let value = T::Repr::from_value(value).map(T::from_repr).ok_or_else(misfit)?;
        if let (false, Some(unknown)) = (value.is_listed(), &mut self.unknown) {
            unknown.push(format!("the value {}", quoted(&to_text(&value))));
        }
        Ok(value)
    }

    /// Reads the number of the object of the call, or what older releases say in its place: that it was done, or another number.
    pub fn object<T: Scalar<Repr = i32>>(&mut self) -> Result<T, DecodeError> {
        match (&self.value, self.object) {
            (Some(RawValue::Other(Value::Bool(true) | Value::Int(_))), Some(object)) => {
                self.value = None;
                Ok(T::from_repr(object))
            }
            (Some(RawValue::Other(Value::Bool(false))), _) => {
                Err(DecodeError::new("", "the server answered that it has not done it: somebody else has locked the object"))
            }
            _ => self.scalar(),
        }
    }

    /// Reads a number that is told by releases after this one, which itself tells the number of the object of the call. Where the server's release
    /// is not known, that number is taken for the object's.
    pub fn told_after<T: Scalar<Repr = i32>>(&mut self, untold_until: Release) -> Result<Option<T>, DecodeError> {
        let number = self.scalar::<T>()?;
        let is_told = match self.server {
            ServerRelease::Known(release) => release > untold_until,
            ServerRelease::Newest => true,
            ServerRelease::Unknown => self.object != Some(number.to_repr()),
        };
        Ok(is_told.then_some(number))
    }

    /// Reads an array of values.
    pub fn array<T: Scalar>(&mut self) -> Result<Vec<T>, DecodeError> {
        let values = match self.take()? {
            RawValue::Other(Value::Array(values)) => values,
            other => return Err(DecodeError::new("", format!("expected an array in the answer, found {}", other.wire_type()))),
        };
        let (mut items, mut left_out) = (Items::default(), LeftOut::default());
        for value in values {
            let found = value.wire_type();
            let misfit = || DecodeError::new(format!("[{}]", items.next_position()), format!("expected {}, found {found}", T::Repr::WIRE));
            let item = T::Repr::from_value(value).map(T::from_repr).ok_or_else(misfit);
            items.push(item, None, &mut left_out)?;
        }
        left_out.told_or_refused(self.left_out.as_mut())?;
        Ok(items.into_vec())
    }

    /// Reads a document whose root element has this name.
    pub fn document<T: FromDocument>(&mut self, root: &str) -> Result<T, DecodeError> {
        self.read(&[root], T::read)
    }

    /// Reads a document whose root element has one of these names: that of today first, then those of older releases.
    pub fn document_of<T: FromDocument>(&mut self, roots: &[&str]) -> Result<T, DecodeError> {
        self.read(roots, T::read)
    }

    /// Reads the documents in the elements of one name within the root element.
    pub fn documents<T: FromDocument>(&mut self, root: &str, item: &str) -> Result<Vec<T>, DecodeError> {
        self.documents_of(&[root], &[item])
    }

    /// The same where the root and the items can have several names: that of today first, then those of older releases.
    pub fn documents_of<T: FromDocument>(&mut self, roots: &[&str], items: &[&str]) -> Result<Vec<T>, DecodeError> {
        self.read(roots, |cursor| cursor.document_items(items))
    }

    /// Reads the values in the elements of one name within the root element.
    pub fn values<T: Scalar>(&mut self, root: &str, item: &str) -> Result<Vec<T>, DecodeError> {
        self.read(&[root], |cursor| cursor.value_items(item))
    }

    /// Reads the answer by this, which leaves out the items of a list that cannot be read, and gives those as well.
    pub(crate) fn leniently<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<(T, Vec<Unreadable>), DecodeError> {
        self.left_out = Some(Vec::new());
        let output = read(self)?;
        Ok((output, self.left_out.take().unwrap_or_default()))
    }

    fn read<T>(&mut self, roots: &[&str], read: impl FnOnce(&mut Cursor<'_>) -> Result<T, DecodeError>) -> Result<T, DecodeError> {
        let value = self.take()?;
        let document = document(&value, roots.first().copied().unwrap_or_default())?;
        let mut cursor = Cursor::open(&document, roots, self.unknown.is_some())?;
        let output = read(&mut cursor)?;
        let (unknown, left_out) = cursor.close()?;
        if let Some(all) = &mut self.unknown {
            all.extend(unknown);
        }
        left_out.told_or_refused(self.left_out.as_mut())?;
        Ok(output)
    }

    fn take(&mut self) -> Result<RawValue<'x>, DecodeError> {
        self.value.take().ok_or_else(|| DecodeError::new("", "the answer has been read already"))
    }
}

/// The document that a value is, in the form that a cursor reads.
fn document<'v>(value: &'v RawValue<'_>, root: &str) -> Result<Cow<'v, str>, DecodeError> {
    match value {
        RawValue::Text(raw) => canonical(raw).map_err(|reason| DecodeError::new("", reason)),
        // A string that came without its type.
        RawValue::Other(Value::String(text)) => Ok(escaped(text).into()),
        RawValue::Other(other) => {
            Err(DecodeError::new("", format!("expected the document <{root}> in the answer, found {}", other.wire_type())))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::Template;
    use crate::wire::Escaped;

    #[test]
    fn an_answer_is_read_once() {
        let mut answer = Answer::new(Escaped::new("&lt;VM/&gt;"));
        assert_eq!(answer.scalar(), Ok("<VM/>".to_owned()));
        let again = [answer.scalar::<String>().map(drop), answer.array::<i32>().map(drop), answer.document::<Template>("VM").map(drop)];
        for again in again {
            assert_eq!(again.unwrap_err().to_string(), "the answer has been read already");
        }
    }

    #[test]
    fn older_answers_to_a_call_on_an_object_are_its_number() {
        let read = |value: Value, object| Answer::new(value).of_object(object).object::<i32>();
        for value in [Value::Bool(true), Value::Int(3), Value::Int(-1)] {
            assert_eq!(read(value, Some(7)), Ok(7));
        }
        assert_eq!(read(Value::Int(3), None), Ok(3));
        assert!(read(Value::Bool(false), Some(7)).unwrap_err().to_string().contains("has not done it"));
        assert_eq!(read(Value::Bool(true), None).unwrap_err().to_string(), "expected an answer of type int, found boolean");
        assert_eq!(read(Value::String("7".into()), Some(7)).unwrap_err().to_string(), "expected an answer of type int, found string");
        let mut again = Answer::new(Value::Int(7)).of_object(Some(7));
        assert_eq!(again.object::<i32>(), Ok(7));
        assert_eq!(again.object::<i32>().unwrap_err().to_string(), "the answer has been read already");
    }

    #[test]
    fn an_answer_of_another_type_is_named() {
        let text = || Answer::new(Escaped::new("1"));
        assert_eq!(text().scalar::<i32>().unwrap_err().to_string(), "expected an answer of type int, found string");
        assert_eq!(text().array::<i32>().unwrap_err().to_string(), "expected an array in the answer, found string");
        let items = Answer::new(Value::Array(vec![Value::Int(1), Value::Bool(true)])).array::<i32>();
        assert_eq!(
            items.unwrap_err().to_string(),
            "[2]: expected int, found boolean; 1 of 2 items cannot be read, and `lenient()` of the call gives the others"
        );
    }
}
