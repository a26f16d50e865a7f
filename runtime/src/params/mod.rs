//! The parameters of a call: typed values to positions on the wire, and back.

mod argument;
#[cfg(feature = "server")]
mod arguments;

use std::fmt;

pub use argument::Argument;
#[cfg(feature = "server")]
pub use arguments::{ArgumentError, Arguments};

use crate::release::Release;
use crate::scalar::{Repr, Scalar, join};
use crate::wire::{self, Value};

/// The parameters of a call on their way out, in wire order.
///
/// With [`Params::for_release`] it writes what a server of that release reads. Each parameter that not all releases have is announced by
/// [`Params::since`] or [`Params::until`] before it is added.
#[derive(Debug, Default)]
pub struct Params {
    values: Vec<Value>,
    /// How many of them the server must get; what comes after holds its own defaults.
    needed: usize,
    /// The server's release; none stands for the newest.
    release: Option<Release>,
    /// The releases that have the next parameter.
    bounds: Bounds,
    /// Parameters whose older form has been added.
    carried: Vec<&'static str>,
}

/// A stretch of releases, open at either side where nothing is said.
#[derive(Debug, Default)]
struct Bounds {
    since: Option<Release>,
    until: Option<Release>,
}

impl Bounds {
    /// Whether a server of this release, or of the newest, is within.
    fn include(&self, release: Option<Release>) -> bool {
        match release {
            Some(release) => self.since.is_none_or(|since| release >= since) && self.until.is_none_or(|until| release <= until),
            None => self.until.is_none(),
        }
    }
}

impl Params {
    /// Parameters for a server of this release; `None` for the newest that the catalogue knows.
    pub fn for_release(release: Option<Release>) -> Self {
        Self { release, ..Self::default() }
    }

    /// Says that only this release and newer ones read the next parameter.
    pub fn since(&mut self, release: Release) -> &mut Self {
        self.bounds.since = Some(release);
        self
    }

    /// Says that only this release and older ones read the next parameter.
    pub fn until(&mut self, release: Release) -> &mut Self {
        self.bounds.until = Some(release);
        self
    }

    /// Adds a parameter.
    pub fn arg<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        if self.is_read(name, true)? { self.add_needed(name, value) } else { Ok(()) }
    }

    /// Adds a parameter that the server may be spared at the end of a call while it holds the default.
    pub fn arg_unless<T: Argument + PartialEq>(&mut self, name: &'static str, value: &T, default: &T) -> Result<(), EncodeError> {
        match (self.is_read(name, value != default)?, value == default) {
            (false, _) => Ok(()),
            (true, true) => self.add(name, value),
            (true, false) => self.add_needed(name, value),
        }
    }

    /// Adds a parameter of which `none` is sent for `None`.
    pub fn arg_or<T: Argument, N: Repr>(&mut self, name: &'static str, value: Option<&T>, none: N) -> Result<(), EncodeError> {
        if !self.is_read(name, value.is_some())? {
            return Ok(());
        }
        if let Some(value) = value {
            return self.add_needed(name, value);
        }
        self.values.push(none.into_value());
        self.needed = self.values.len();
        Ok(())
    }

    /// The same, and the server may be spared a `None` at the end of a call.
    pub fn arg_or_omit<T: Argument, N: Repr>(&mut self, name: &'static str, value: Option<&T>, none: N) -> Result<(), EncodeError> {
        if !self.is_read(name, value.is_some())? {
            return Ok(());
        }
        if let Some(value) = value {
            return self.add_needed(name, value);
        }
        self.values.push(none.into_value());
        Ok(())
    }

    /// Adds a list that is sent as one string.
    pub fn joined<T: Scalar>(&mut self, name: &'static str, items: &[T], separator: &str) -> Result<(), EncodeError> {
        self.arg(name, &join(items, separator))
    }

    /// Adds what no caller names: a place that the server asks for and does not look at, or that only older ones have.
    pub fn fixed<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        if self.take_bounds().include(self.release) { self.add_needed(name, value) } else { Ok(()) }
    }

    /// The same, and the server may be spared it at the end of a call.
    pub fn fixed_omit<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        if self.take_bounds().include(self.release) { self.add(name, value) } else { Ok(()) }
    }

    /// Adds the older form of the parameter `name`, for releases that read that; `None` where its value has none.
    pub fn instead<T: Argument>(&mut self, name: &'static str, value: Option<T>) -> Result<(), EncodeError> {
        let bounds = self.take_bounds();
        let Some(release) = self.release.filter(|_| bounds.include(self.release)) else { return Ok(()) };
        self.carried.push(name);
        match value {
            Some(value) => self.add_needed(name, &value),
            None => Err(EncodeError::new(name, format!("OpenNebula {release} has nothing that means this value"))),
        }
    }

    /// The values to send: all that are needed.
    pub fn finish(mut self) -> Vec<Value> {
        self.values.truncate(self.needed);
        self.values
    }

    /// Whether the server reads the next parameter. One that it does not read must say nothing, unless it was said in an older form.
    fn is_read(&mut self, name: &'static str, says_something: bool) -> Result<bool, EncodeError> {
        let bounds = self.take_bounds();
        let Some(release) = self.release.filter(|_| !bounds.include(self.release)) else { return Ok(true) };
        if !says_something || self.carried.contains(&name) {
            return Ok(false);
        }
        let needs = bounds.since.map_or_else(String::new, |since| format!("it needs OpenNebula {since}, and "));
        Err(EncodeError::new(name, format!("{needs}the server is {release}")))
    }

    fn take_bounds(&mut self) -> Bounds {
        std::mem::take(&mut self.bounds)
    }

    fn add_needed<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        let known = self.release.map_or(Ok(()), |release| value.check(release));
        let first = self.values.len();
        let written = known.and_then(|()| value.write(&mut self.values));
        self.close(name, first, written)?;
        self.needed = self.values.len();
        Ok(())
    }

    fn add<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        let first = self.values.len();
        let written = value.write(&mut self.values);
        self.close(name, first, written)
    }

    /// Checks what has been written of a parameter, from its first position.
    fn close(&self, name: &'static str, first: usize, written: Result<(), String>) -> Result<(), EncodeError> {
        let checked = || self.values.iter().skip(first).try_for_each(check).map_err(|illegal| illegal.to_string());
        written.and_then(|()| checked()).map_err(|reason| EncodeError { param: name, reason })
    }
}

/// Looks for a character that must not be sent, also within lists and structs.
fn check(value: &Value) -> Result<(), wire::IllegalCharacter> {
    match value {
        Value::String(text) => wire::check(text),
        Value::Array(items) => items.iter().try_for_each(check),
        Value::Struct(members) => members.iter().try_for_each(|(name, member)| wire::check(name).and_then(|()| check(member))),
        Value::Int(_) | Value::Long(_) | Value::Bool(_) | Value::Double(_) => Ok(()),
    }
}

/// A parameter that must not be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// The parameter; empty where it is about the call as a whole.
    pub param: &'static str,
    /// What is wrong with it, and what to do.
    pub reason: String,
}

impl EncodeError {
    /// An error about a parameter.
    pub fn new(param: &'static str, reason: impl Into<String>) -> Self {
        Self { param, reason: reason.into() }
    }

    /// An error about a call as a whole.
    pub fn of_call(reason: impl Into<String>) -> Self {
        Self::new("", reason)
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.param {
            "" => f.write_str(&self.reason),
            param => write!(f, "`{param}` cannot be sent: {}", self.reason),
        }
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

    /// `one.vm.resize` in short: a flag that was read until 5.8, then not, and is again since 7.0.
    fn resize(release: &str, enforce: bool) -> Result<Vec<Value>, EncodeError> {
        let mut params = Params::for_release(release.parse().ok());
        params.arg("vm", &7)?;
        params.until(Release::new(5, 8)).instead("enforce", Some(enforce))?;
        params.since(Release::new(7, 0)).arg_unless("enforce", &enforce, &true)?;
        Ok(params.finish())
    }

    #[test]
    fn a_server_gets_what_its_release_reads() {
        let (plain, unforced) = (vec![Value::Int(7)], vec![Value::Int(7), Value::Bool(false)]);
        assert_eq!(resize("5.8", false), Ok(unforced.clone()));
        assert_eq!(resize("5.8", true), Ok(vec![Value::Int(7), Value::Bool(true)]));
        assert_eq!(resize("6.0", true), Ok(plain.clone()));
        assert_eq!(
            resize("6.0", false).unwrap_err().to_string(),
            "`enforce` cannot be sent: it needs OpenNebula 7.0, and the server is 6.0"
        );
        assert_eq!(resize("7.4", true), Ok(plain));
        assert_eq!(resize("7.4", false), Ok(unforced.clone()));
        // Without a release it is the newest.
        assert_eq!(resize("", false), Ok(unforced));
    }

    #[test]
    fn a_value_that_a_release_does_not_know_is_refused() {
        struct Terminate;
        impl Scalar for Terminate {
            type Repr = String;

            fn from_repr(_repr: String) -> Self {
                Self
            }

            fn to_repr(&self) -> String {
                "terminate".into()
            }

            fn since(&self) -> Option<Release> {
                Some(Release::new(5, 0))
            }
        }
        let action = |release| Params::for_release(release).arg("action", &Terminate);
        assert_eq!((action(None), action(Some(Release::new(5, 0)))), (Ok(()), Ok(())));
        let error = action(Some(Release::new(4, 14))).unwrap_err();
        assert_eq!(error.to_string(), "`action` cannot be sent: this value needs OpenNebula 5.0, and the server is 4.14");
    }

    #[test]
    fn what_no_caller_names_is_sent_to_those_who_read_it() {
        let allocate = |release: Option<Release>, operation: Option<bool>| {
            let mut params = Params::for_release(release);
            params.until(Release::new(4, 14)).fixed("network_driver", &"dummy".to_owned())?;
            params.until(Release::new(4, 12)).instead("operation", operation)?;
            params.since(Release::new(4, 14)).arg("operation", &2)?;
            params.since(Release::new(7, 2)).fixed("placeholder", &String::new())?;
            Ok::<_, EncodeError>(params.finish())
        };
        let text = |text: &str| Value::String(text.into());
        assert_eq!(allocate(Some(Release::new(4, 12)), Some(true)), Ok(vec![text("dummy"), Value::Bool(true)]));
        assert_eq!(allocate(Some(Release::new(4, 14)), None), Ok(vec![text("dummy"), Value::Int(2)]));
        assert_eq!(allocate(Some(Release::new(5, 0)), None), Ok(vec![Value::Int(2)]));
        assert_eq!(allocate(None, None), Ok(vec![Value::Int(2), text("")]));
        let error = allocate(Some(Release::new(4, 10)), None).unwrap_err();
        assert_eq!(error.to_string(), "`operation` cannot be sent: OpenNebula 4.10 has nothing that means this value");
    }

    #[test]
    fn a_text_the_server_cannot_take_is_refused_by_name() {
        let error = Params::default().arg("name", &"web 🚀".to_owned()).unwrap_err();
        assert!(error.to_string().starts_with("`name` cannot be sent: the character U+1F680"), "{error}");
        let error = Params::default().arg("names", &vec!["a".to_owned(), "\u{7}".to_owned()]).unwrap_err();
        assert!(error.to_string().starts_with("`names` cannot be sent: the control character U+0007"), "{error}");
    }
}
