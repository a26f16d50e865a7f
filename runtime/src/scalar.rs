//! Single values: how a type stands in a call and in a document.

use std::borrow::Cow;
use std::fmt;

use crate::release::Release;
use crate::wire::{Value, WireType};

/// A type that is one value on the wire: an id, an enumeration, a number or a text with a meaning.
pub trait Scalar: Sized {
    /// What it is on the wire.
    type Repr: Repr;

    /// The value that `repr` stands for. Every one stands for something: an enumeration keeps what it does not know.
    fn from_repr(repr: Self::Repr) -> Self;

    /// What is sent for this value.
    fn to_repr(&self) -> Self::Repr;

    /// The first release that knows this value; `None` where all do.
    fn since(&self) -> Option<Release> {
        None
    }

    /// The last release that knows this value; `None` where the newest does.
    fn until(&self) -> Option<Release> {
        None
    }

    /// Whether the catalogue lists this value; only enumerations have values that it does not.
    fn is_listed(&self) -> bool {
        true
    }
}

/// Reads a scalar from the text of a document; `None` where the text does not fit the type.
pub fn from_text<T: Scalar>(text: &str) -> Option<T> {
    T::Repr::from_text(text).map(T::from_repr)
}

/// Writes a scalar as the text of a document.
pub fn to_text<T: Scalar>(value: &T) -> String {
    value.to_repr().to_text().into_owned()
}

/// Puts the texts of some values together.
pub fn join<T: Scalar>(items: &[T], separator: &str) -> String {
    items.iter().map(to_text).collect::<Vec<_>>().join(separator)
}

/// Takes a text of several values apart; `None` where one of them does not fit the type.
pub fn split<T: Scalar>(text: &str, separator: &str) -> Option<Vec<T>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    text.split(separator).map(from_text).collect()
}

/// The primitive types that values are made of.
pub trait Repr: Sized {
    /// Its type in a call.
    const WIRE: WireType;
    /// What an error says was expected in a document.
    const EXPECTED: &'static str;

    /// Reads it from the text of a document.
    fn from_text(text: &str) -> Option<Self>;
    /// Writes it as the text of a document.
    fn to_text(&self) -> Cow<'_, str>;
    /// Takes it from a call or an answer; `None` for a value of another type.
    fn from_value(value: Value) -> Option<Self>;
    /// Makes it a part of a call or an answer.
    fn into_value(self) -> Value;
}

/// Integers differ in their size alone.
macro_rules! integer {
    ($integer:ty, $variant:ident, $expected:literal) => {
        impl Repr for $integer {
            const WIRE: WireType = WireType::$variant;
            const EXPECTED: &'static str = $expected;

            fn from_text(text: &str) -> Option<Self> {
                text.parse().ok()
            }

            fn to_text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }

            fn from_value(value: Value) -> Option<Self> {
                match value {
                    Value::$variant(integer) => Some(integer),
                    _ => None,
                }
            }

            fn into_value(self) -> Value {
                Value::$variant(self)
            }
        }
    };
}

integer!(i32, Int, "an integer of 32 bits");
integer!(i64, Long, "an integer");

impl Repr for bool {
    const WIRE: WireType = WireType::Boolean;
    const EXPECTED: &'static str = "0 or 1";

    fn from_text(text: &str) -> Option<Self> {
        match text {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        }
    }

    fn to_text(&self) -> Cow<'_, str> {
        (if *self { "1" } else { "0" }).into()
    }

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Bool(bool) => Some(bool),
            _ => None,
        }
    }

    fn into_value(self) -> Value {
        Value::Bool(self)
    }
}

impl Repr for f64 {
    const WIRE: WireType = WireType::Double;
    const EXPECTED: &'static str = "a decimal number";

    fn from_text(text: &str) -> Option<Self> {
        // Rust also reads `inf` and `nan`, which no number of a document means.
        text.parse().ok().filter(|number: &f64| number.is_finite())
    }

    fn to_text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Double(double) => Some(double),
            _ => None,
        }
    }

    fn into_value(self) -> Value {
        Value::Double(self)
    }
}

impl Repr for String {
    const WIRE: WireType = WireType::String;
    const EXPECTED: &'static str = "a text";

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn to_text(&self) -> Cow<'_, str> {
        self.as_str().into()
    }

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn into_value(self) -> Value {
        Value::String(self)
    }
}

/// Whatever stands on the wire, as it is.
impl Repr for Value {
    const WIRE: WireType = WireType::Any;
    const EXPECTED: &'static str = "a text";

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::String(text.to_owned()))
    }

    fn to_text(&self) -> Cow<'_, str> {
        match self {
            Self::String(text) => text.into(),
            Self::Int(int) => int.to_string().into(),
            Self::Long(long) => long.to_string().into(),
            Self::Bool(bool) => bool.to_text(),
            Self::Double(double) => double.to_string().into(),
            Self::Array(_) | Self::Struct(_) => format!("{self:?}").into(),
        }
    }

    fn from_value(value: Self) -> Option<Self> {
        Some(value)
    }

    fn into_value(self) -> Self {
        self
    }
}

/// A primitive type stands for itself.
macro_rules! plain_scalar {
    ($($plain:ty),*) => {$(
        impl Scalar for $plain {
            type Repr = $plain;

            fn from_repr(repr: $plain) -> Self {
                repr
            }

            fn to_repr(&self) -> $plain {
                self.clone()
            }
        }
    )*};
}

plain_scalar!(i32, i64, bool, f64, String, Value);

/// A value that an enumeration does not list.
///
/// It cannot be made by hand: a value that is listed is never hidden in here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct Unlisted<T>(T);

impl<T: fmt::Debug> fmt::Debug for Unlisted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> Unlisted<T> {
    /// Keeps a value; for generated code, which has looked for it among those that are listed.
    #[doc(hidden)]
    pub fn keep(value: T) -> Self {
        Self(value)
    }

    /// The value as the server wrote it.
    pub fn get(&self) -> &T {
        &self.0
    }
}

/// `YES` or `NO`, as templates spell a boolean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YesNo(pub bool);

impl YesNo {
    /// Reads it as the server does, in any case of letters.
    pub fn from_text(text: &str) -> Option<bool> {
        match text {
            _ if text.eq_ignore_ascii_case("yes") => Some(true),
            _ if text.eq_ignore_ascii_case("no") => Some(false),
            _ => None,
        }
    }

    /// The text of a boolean.
    pub fn to_text(yes: bool) -> &'static str {
        if yes { "YES" } else { "NO" }
    }
}
