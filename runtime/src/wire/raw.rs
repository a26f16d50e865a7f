//! Values as they come, before it is known what they are wanted for.

use super::escaped::Escaped;
use super::value::{Value, WireType};
use super::xml::MalformedXml;

/// A value in an answer, of which a string stays as it came: it may be a large document, and is escaped.
#[derive(Clone, Debug, PartialEq)]
pub enum RawValue<'x> {
    /// The content of a `<string>`, still escaped.
    Text(Escaped<'x>),
    /// Anything else, and a string that came without its type.
    Other(Value),
}

impl RawValue<'_> {
    /// Its type.
    pub fn wire_type(&self) -> WireType {
        match self {
            Self::Text(_) => WireType::String,
            Self::Other(value) => value.wire_type(),
        }
    }

    /// The value with its text unescaped.
    pub fn into_value(self) -> Result<Value, MalformedXml> {
        match self {
            Self::Text(raw) => Ok(Value::String(raw.unescape()?.into_owned())),
            Self::Other(value) => Ok(value),
        }
    }
}

impl<'x> From<Escaped<'x>> for RawValue<'x> {
    fn from(text: Escaped<'x>) -> Self {
        Self::Text(text)
    }
}

impl From<Value> for RawValue<'_> {
    fn from(value: Value) -> Self {
        Self::Other(value)
    }
}
