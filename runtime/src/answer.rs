//! What came back from a call that was done, and how it is read.

use std::borrow::Cow;

use crate::document::{Cursor, DecodeError, FromDocument, canonical, escaped};
use crate::scalar::{Repr, Scalar, to_text};
use crate::shown::quoted;
use crate::wire::{Escaped, Value, WireType};

/// The value in an answer. Read it once, by the method that fits what the catalogue says comes back.
#[derive(Debug)]
pub struct Answer<'x> {
    payload: Payload<'x>,
    unknown: Option<Vec<String>>,
}

#[derive(Debug)]
enum Payload<'x> {
    Text(Escaped<'x>),
    Value(Value),
}

impl<'x> Answer<'x> {
    /// An answer that is not a string.
    pub fn of_value(value: Value) -> Self {
        Self { payload: Payload::Value(value), unknown: None }
    }

    /// An answer that is a string, as it stands in the response: escaped.
    pub fn of_text(escaped: Escaped<'x>) -> Self {
        Self { payload: Payload::Text(escaped), unknown: None }
    }

    /// Keeps note of everything that the catalogue does not know.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.unknown = Some(Vec::new());
        self
    }

    /// What the catalogue does not know, once the answer has been read strictly: each with the way to it.
    pub fn into_unknown(self) -> Vec<String> {
        self.unknown.unwrap_or_default()
    }

    /// Reads one value.
    pub fn scalar<T: Scalar>(&mut self) -> Result<T, DecodeError> {
        let value = self.take_value()?;
        let found = value.wire_type();
        let Some(repr) = T::Repr::from_value(value) else { return Err(unexpected(T::Repr::WIRE, found)) };
        let value = T::from_repr(repr);
        if let (false, Some(unknown)) = (value.is_listed(), &mut self.unknown) {
            unknown.push(format!("the value {}", quoted(&to_text(&value))));
        }
        Ok(value)
    }

    /// Reads an array of values.
    pub fn array<T: Scalar>(&mut self) -> Result<Vec<T>, DecodeError> {
        let Payload::Value(Value::Array(items)) = std::mem::replace(&mut self.payload, Payload::Value(Value::Bool(false))) else {
            return Err(DecodeError::new("", "expected an array in the answer, found another value"));
        };
        let item = |(index, value): (usize, Value)| {
            let found = value.wire_type();
            let misfit = || DecodeError::new(format!("[{}]", index + 1), format!("expected {}, found {found}", T::Repr::WIRE));
            T::Repr::from_value(value).map(T::from_repr).ok_or_else(misfit)
        };
        items.into_iter().enumerate().map(item).collect()
    }

    /// Reads a document whose root element has this name.
    pub fn document<T: FromDocument>(&mut self, root: &str) -> Result<T, DecodeError> {
        self.read(root, T::read)
    }

    /// Reads the documents in the elements of one name within the root element.
    pub fn documents<T: FromDocument>(&mut self, root: &str, item: &str) -> Result<Vec<T>, DecodeError> {
        self.read(root, |cursor| cursor.read_documents(item))
    }

    /// Reads the values in the elements of one name within the root element.
    pub fn values<T: Scalar>(&mut self, root: &str, item: &str) -> Result<Vec<T>, DecodeError> {
        self.read(root, |cursor| cursor.read_values(item))
    }

    fn read<T>(&mut self, root: &str, read: impl FnOnce(&mut Cursor<'_>) -> Result<T, DecodeError>) -> Result<T, DecodeError> {
        let document = self.canonical(root)?;
        let mut cursor = Cursor::open(&document, root, self.unknown.is_some())?;
        let value = read(&mut cursor)?;
        let unknown = cursor.close()?;
        self.note(unknown);
        Ok(value)
    }

    /// The document in the form that a cursor reads.
    fn canonical(&self, root: &str) -> Result<Cow<'_, str>, DecodeError> {
        match &self.payload {
            Payload::Text(raw) => canonical(raw).map_err(|reason| DecodeError::new("", reason)),
            // A string that came without its type.
            Payload::Value(Value::String(text)) => Ok(escaped(text).into()),
            Payload::Value(other) => {
                Err(DecodeError::new("", format!("expected the document <{root}> in the answer, found {}", other.wire_type())))
            }
        }
    }

    fn take_value(&mut self) -> Result<Value, DecodeError> {
        match std::mem::replace(&mut self.payload, Payload::Value(Value::Bool(false))) {
            Payload::Text(raw) => match raw.unescape() {
                Ok(text) => Ok(Value::String(text.into_owned())),
                Err(error) => Err(DecodeError::new("", error.to_string())),
            },
            Payload::Value(value) => Ok(value),
        }
    }

    fn note(&mut self, unknown: Vec<String>) {
        if let Some(all) = &mut self.unknown {
            all.extend(unknown);
        }
    }
}

fn unexpected(expected: WireType, found: WireType) -> DecodeError {
    DecodeError::new("", format!("expected an answer of type {expected}, found {found}"))
}
