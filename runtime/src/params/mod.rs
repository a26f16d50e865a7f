//! The parameters of a call: typed values to positions on the wire, and back.

mod argument;
#[cfg(feature = "server")]
mod arguments;

use std::fmt;

pub use argument::Argument;
#[cfg(feature = "server")]
pub use arguments::{ArgumentError, Arguments};

use crate::scalar::{Repr, Scalar};
use crate::wire::{self, Value};

/// The parameters of a call on their way out, in wire order.
#[derive(Debug, Default)]
pub struct Params {
    values: Vec<Value>,
    /// How many of them the server must get; what comes after holds its own defaults.
    needed: usize,
}

impl Params {
    /// Adds a parameter.
    pub fn arg<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        self.add(name, value)?;
        self.needed = self.values.len();
        Ok(())
    }

    /// Adds a parameter that the server may be spared at the end of a call while it holds the default.
    pub fn arg_unless<T: Argument + PartialEq>(&mut self, name: &'static str, value: &T, default: &T) -> Result<(), EncodeError> {
        if value == default { self.add(name, value) } else { self.arg(name, value) }
    }

    /// Adds a parameter of which `none` is sent for `None`.
    pub fn arg_or<T: Argument, N: Repr>(&mut self, name: &'static str, value: Option<&T>, none: N) -> Result<(), EncodeError> {
        if let Some(value) = value {
            return self.arg(name, value);
        }
        self.values.push(none.into_value());
        self.needed = self.values.len();
        Ok(())
    }

    /// The same, and the server may be spared a `None` at the end of a call.
    pub fn arg_or_omit<T: Argument, N: Repr>(&mut self, name: &'static str, value: Option<&T>, none: N) -> Result<(), EncodeError> {
        if value.is_none() {
            self.values.push(none.into_value());
            return Ok(());
        }
        self.arg_or(name, value, none)
    }

    /// Adds a list that is sent as one string.
    pub fn joined<T: Scalar>(&mut self, name: &'static str, items: &[T], separator: &str) -> Result<(), EncodeError> {
        self.arg(name, &join(items, separator))
    }

    /// The values to send: all that are needed.
    pub fn finish(mut self) -> Vec<Value> {
        self.values.truncate(self.needed);
        self.values
    }

    fn add<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        let first = self.values.len();
        value.write(&mut self.values).map_err(|reason| EncodeError { param: name, reason })?;
        let added = self.values.iter().skip(first);
        check(added).map_err(|illegal| EncodeError { param: name, reason: illegal.to_string() })
    }
}

/// Looks for a character that must not be sent, in the items of a list as well.
fn check<'v>(mut values: impl Iterator<Item = &'v Value>) -> Result<(), wire::IllegalCharacter> {
    values.try_for_each(|value| match value {
        Value::String(text) => wire::check(text),
        Value::Array(items) => items.iter().try_for_each(|item| if let Value::String(text) = item { wire::check(text) } else { Ok(()) }),
        _ => Ok(()),
    })
}

/// Puts the texts of some values together.
pub fn join<T: Scalar>(items: &[T], separator: &str) -> String {
    items.iter().map(crate::scalar::to_text).collect::<Vec<_>>().join(separator)
}

/// Takes a text of several values apart; `None` where one of them does not fit the type.
pub fn split<T: Scalar>(text: &str, separator: &str) -> Option<Vec<T>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    text.split(separator).map(crate::scalar::from_text).collect()
}

/// A parameter that must not be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// The parameter.
    pub param: &'static str,
    /// What is wrong with it, and what to do.
    pub reason: String,
}

impl EncodeError {
    /// An error about a parameter.
    pub fn new(param: &'static str, reason: impl Into<String>) -> Self {
        Self { param, reason: reason.into() }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` cannot be sent: {}", self.param, self.reason)
    }
}

impl std::error::Error for EncodeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_tail_of_defaults_is_left_off() {
        let mut params = Params::default();
        params.arg("vm", &7).unwrap();
        params.arg_unless("enforce", &false, &false).unwrap();
        params.arg_or_omit("datastore", Some(&100), -1).unwrap();
        params.arg_unless("kind", &0, &0).unwrap();
        params.arg_or_omit("extra", None::<&String>, String::new()).unwrap();
        assert_eq!(params.finish(), [Value::Int(7), Value::Bool(false), Value::Int(100)]);
    }

    #[test]
    fn a_text_the_server_cannot_take_is_refused_by_name() {
        let error = Params::default().arg("name", &"web 🚀".to_owned()).unwrap_err();
        assert!(error.to_string().starts_with("`name` cannot be sent: the character U+1F680"), "{error}");
        let error = Params::default().arg("names", &vec!["a".to_owned(), "\u{7}".to_owned()]).unwrap_err();
        assert!(error.to_string().starts_with("`names` cannot be sent: the control character U+0007"), "{error}");
    }
}
