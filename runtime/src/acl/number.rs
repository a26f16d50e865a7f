//! The numbers that the parts of a rule are on the wire.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

/// What stands for a part of a rule, in the spelling in which it came. Two spellings of one number are equal.
#[derive(Clone)]
pub(super) enum Number {
    /// A number as the server writes it: small letters, no `0x`, no zeros in front.
    Plain(u64),
    /// A number that is written otherwise.
    Spelled(u64, Box<str>),
    /// A text that is no number.
    Text(Box<str>),
}

impl Number {
    pub(super) fn parse(text: String) -> Self {
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(&text);
        // Rust reads a sign as well.
        let number = u64::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'));
        match number {
            Some(number) if format!("{number:x}") == text => Self::Plain(number),
            Some(number) => Self::Spelled(number, text.into()),
            None => Self::Text(text.into()),
        }
    }

    pub(super) fn get(&self) -> Option<u64> {
        match self {
            Self::Plain(number) | Self::Spelled(number, _) => Some(*number),
            Self::Text(_) => None,
        }
    }

    pub(super) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Plain(number) => format!("{number:x}").into(),
            Self::Spelled(_, text) | Self::Text(text) => (&**text).into(),
        }
    }

    /// What equal numbers have in common.
    fn key(&self) -> Result<u64, &str> {
        match self {
            Self::Plain(number) | Self::Spelled(number, _) => Ok(*number),
            Self::Text(text) => Err(text),
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

/// What all parts of a rule have in common. Each has a `meaning()`, which shows as text what the number stands for.
macro_rules! part {
    ($part:ident) => {
        impl $part {
            /// The number as the server counts it. `None` for a text that is no number.
            pub fn number(&self) -> Option<u64> {
                self.0.get()
            }
        }

        impl $crate::scalar::Scalar for $part {
            type Repr = String;

            fn from_repr(repr: String) -> Self {
                Self(Number::parse(repr))
            }

            fn to_repr(&self) -> String {
                self.0.text().into_owned()
            }

            fn is_listed(&self) -> bool {
                self.meaning().is_some()
            }
        }

        /// As in rules as text; what has no such text is shown as it stands on the wire.
        impl std::fmt::Display for $part {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.meaning() {
                    Some(meaning) => f.pad(&meaning.to_string()),
                    None => self.0.fmt(f),
                }
            }
        }

        impl std::fmt::Debug for $part {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($part), "({})"), self)
            }
        }

        /// As it is shown.
        #[cfg(feature = "serde")]
        impl serde::Serialize for $part {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    };
}

pub(super) use part;
