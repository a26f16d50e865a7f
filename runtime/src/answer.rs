//! What came back from a call that was done, and how it is read.

use crate::document::{Cursor, DecodeError, FromDocument, canonical, escaped};
use crate::scalar::{Repr, Scalar, to_text};
use crate::shown::quoted;
use crate::wire::{Escaped, Value};

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
        let (value, found) = match std::mem::replace(&mut self.payload, Payload::Value(Value::Bool(false))) {
            Payload::Text(raw) => (Value::String(unescape(&raw)?), crate::wire::WireType::String),
            Payload::Value(value) => {
                let found = value.wire_type();
                (value, found)
            }
        };
        let Some(repr) = T::Repr::from_value(value) else {
            return Err(DecodeError::new("", format!("expected an answer of type {}, found {found}", T::Repr::WIRE)));
        };
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
        let document = match &self.payload {
            Payload::Text(raw) => canonical(raw).map_err(|reason| DecodeError::new("", reason))?,
            // A string that came without its type.
            Payload::Value(Value::String(text)) => escaped(text).into(),
            Payload::Value(other) => {
                let found = other.wire_type();
                return Err(DecodeError::new("", format!("expected the document <{root}> in the answer, found {found}")));
            }
        };
        let mut cursor = Cursor::open(&document, root, self.unknown.is_some())?;
        let value = read(&mut cursor)?;
        let unknown = cursor.close()?;
        if let Some(all) = &mut self.unknown {
            all.extend(unknown);
        }
        Ok(value)
    }
}

fn unescape(raw: &Escaped<'_>) -> Result<String, DecodeError> {
    Ok(raw.unescape().map_err(|error| DecodeError::new("", error.to_string()))?.into_owned())
}
