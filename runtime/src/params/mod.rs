//! The parameters of a call: typed values to positions on the wire, and back.

mod argument;
#[cfg(feature = "server")]
mod arguments;

use std::fmt;
use std::ops::RangeBounds;

pub use argument::Argument;
#[cfg(feature = "server")]
pub use arguments::{ArgumentError, Arguments};

use crate::release::{self, Release};
use crate::scalar::{Repr, Scalar, join};
use crate::wire::{self, Value};

/// The parameters of a call on their way out, in wire order.
///
/// With [`Params::for_release`] it writes what a server of that release reads. Each parameter that not all releases have is announced by
/// [`Params::since`] or [`Params::until`] before it is added, and one that not all can be spared by [`Params::required_until`] or
/// [`Params::together`].
#[derive(Debug, Default)]
pub struct Params {
    values: Vec<Value>,
    /// How many of them the server must get; what comes after holds its own defaults.
    needed: usize,
    /// The server's release; none stands for the newest.
    release: Option<Release>,
    /// What has been said of the next parameter.
    next: Next,
    /// Parameters whose older form has been added.
    carried: Vec<&'static str>,
}

/// What is said of a parameter before it is added.
#[derive(Debug, Default)]
struct Next {
    /// The first release that has it, where not all do.
    since: Option<Release>,
    /// The last one.
    until: Option<Release>,
    /// Whether the server demands it, whatever it holds.
    is_required: bool,
    /// Whether the server demands it where it gets the one before it.
    is_together: bool,
}

impl Next {
    /// Whether a server of this release, or of the newest, has it.
    fn is_in(&self, release: Option<Release>) -> bool {
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
        self.next.since = Some(release);
        self
    }

    /// Says that only this release and older ones read the next parameter.
    pub fn until(&mut self, release: Release) -> &mut Self {
        self.next.until = Some(release);
        self
    }

    /// Says that this release and older ones demand the next parameter, though newer ones may be spared it.
    pub fn required_until(&mut self, release: Release) -> &mut Self {
        self.next.is_required = self.release.is_some_and(|known| known <= release);
        self
    }

    /// Says that these releases read the next parameter and the one before it, or neither.
    pub fn together(&mut self, releases: impl RangeBounds<Release>) -> &mut Self {
        self.next.is_together = release::is_in(&releases, self.release);
        self
    }

    /// Adds a parameter.
    pub fn arg<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        match self.read(name, true)? {
            Some(_) => self.add_needed(name, value),
            None => Ok(()),
        }
    }

    /// Adds a parameter that the server may be spared at the end of a call while it holds the default.
    pub fn arg_unless<T: Argument + PartialEq>(&mut self, name: &'static str, value: &T, default: &T) -> Result<(), EncodeError> {
        match self.read(name, value != default)? {
            None => Ok(()),
            Some(next) if value == default && !self.demands(&next) => self.add(name, value),
            Some(_) => self.add_needed(name, value),
        }
    }

    /// Adds a parameter of which `none` is sent for `None`.
    pub fn arg_or<T: Argument, N: Repr>(&mut self, name: &'static str, value: Option<&T>, none: N) -> Result<(), EncodeError> {
        self.arg_or_none(name, value, none, true)
    }

    /// The same, and the server may be spared a `None` at the end of a call.
    pub fn arg_or_omit<T: Argument, N: Repr>(&mut self, name: &'static str, value: Option<&T>, none: N) -> Result<(), EncodeError> {
        self.arg_or_none(name, value, none, false)
    }

    fn arg_or_none<T: Argument, N: Repr>(
        &mut self,
        name: &'static str,
        value: Option<&T>,
        none: N,
        is_needed: bool,
    ) -> Result<(), EncodeError> {
        let Some(next) = self.read(name, value.is_some())? else { return Ok(()) };
        if let Some(value) = value {
            return self.add_needed(name, value);
        }
        let is_needed = is_needed || self.demands(&next);
        self.values.push(none.into_value());
        if is_needed {
            self.needed = self.values.len();
        }
        Ok(())
    }

    /// Adds a list that is sent as one string.
    pub fn joined<T: Scalar>(&mut self, name: &'static str, items: &[T], separator: &str) -> Result<(), EncodeError> {
        self.arg(name, &join(items, separator))
    }

    /// Adds what no caller names: a place that the server asks for and does not look at, or that only older ones have.
    pub fn fixed<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        if self.take_next().is_in(self.release) { self.add_needed(name, value) } else { Ok(()) }
    }

    /// The same, and the server may be spared it at the end of a call.
    pub fn fixed_omit<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        let next = self.take_next();
        match next.is_in(self.release) {
            false => Ok(()),
            true if self.demands(&next) => self.add_needed(name, value),
            true => self.add(name, value),
        }
    }

    /// Adds the older form of the parameter `name`, for releases that read that; `None` where its value has none.
    pub fn instead<T: Argument>(&mut self, name: &'static str, value: Option<T>) -> Result<(), EncodeError> {
        let next = self.take_next();
        let Some(release) = self.release.filter(|_| next.is_in(self.release)) else { return Ok(()) };
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

    /// What was said of the next parameter, if the server reads it. One that it does not read must say nothing, unless it was said in an
    /// older form.
    fn read(&mut self, name: &'static str, says_something: bool) -> Result<Option<Next>, EncodeError> {
        let next = self.take_next();
        let Some(release) = self.release.filter(|_| !next.is_in(self.release)) else { return Ok(Some(next)) };
        if !says_something || self.carried.contains(&name) {
            return Ok(None);
        }
        let needs = next.since.map_or_else(String::new, |since| format!("it needs OpenNebula {since}, and "));
        Err(EncodeError::new(name, format!("{needs}the server is {release}")))
    }

    /// Whether the server demands the next parameter even where it holds the default.
    fn demands(&self, next: &Next) -> bool {
        next.is_required || (next.is_together && self.needed == self.values.len())
    }

    fn take_next(&mut self) -> Next {
        std::mem::take(&mut self.next)
    }

    fn add_needed<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        let known = self.release.map_or(Ok(()), |release| value.check(release));
        let first = self.values.len();
        let written = known.and_then(|()| value.write_for(self.release, &mut self.values));
        self.close(name, first, written)?;
        self.needed = self.values.len();
        Ok(())
    }

    fn add<T: Argument>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        let first = self.values.len();
        let written = value.write_for(self.release, &mut self.values);
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

    /// `one.template.instantiate` in short: up to 7.0 one guard reads two positions.
    fn instantiate(release: &str, hold: bool, extra: &str, persistent: bool) -> Vec<Value> {
        let mut params = Params::for_release(release.parse().ok());
        params.arg("template", &7).unwrap();
        params.arg_unless("hold", &hold, &false).unwrap();
        params.together(..=Release::new(7, 0)).arg_unless("extra", &extra.to_owned(), &String::new()).unwrap();
        params.since(Release::new(5, 0)).arg_unless("persistent", &persistent, &false).unwrap();
        params.finish()
    }

    #[test]
    fn what_a_server_reads_together_it_gets_together() {
        let (id, text) = (Value::Int(7), |text: &str| Value::String(text.into()));
        for release in ["4.10", "7.0"] {
            assert_eq!(instantiate(release, false, "", false), std::slice::from_ref(&id));
            assert_eq!(instantiate(release, true, "", false), [id.clone(), Value::Bool(true), text("")]);
            assert_eq!(instantiate(release, false, "A=1", false), [id.clone(), Value::Bool(false), text("A=1")]);
        }
        for release in ["7.2", ""] {
            assert_eq!(instantiate(release, true, "", false), [id.clone(), Value::Bool(true)]);
        }
        assert_eq!(instantiate("7.0", false, "", true), [id, Value::Bool(false), text(""), Value::Bool(true)]);
    }

    #[test]
    fn none_is_sent_too_where_it_is_read_with_what_is_sent() {
        let call = |release: Option<Release>, first: Option<i32>| {
            let mut params = Params::for_release(release);
            params.arg_or_omit("first", first.as_ref(), -1).unwrap();
            params.together(Release::new(5, 0)..).arg_or_omit("second", None::<&i32>, -1).unwrap();
            params.together(Release::new(5, 0)..).fixed_omit("third", &0).unwrap();
            params.finish().len()
        };
        let old = Some(Release::new(4, 14));
        assert_eq!((call(None, Some(1)), call(None, None), call(old, Some(1)), call(old, None)), (3, 0, 1, 0));
    }

    #[test]
    fn a_default_is_sent_to_those_who_demand_it() {
        let call = |release: Option<Release>, kind: Option<i32>| {
            let mut params = Params::for_release(release);
            params.required_until(Release::new(7, 0)).arg_unless("enforce", &true, &true).unwrap();
            params.required_until(Release::new(5, 0)).arg_or_omit("kind", kind.as_ref(), -1).unwrap();
            params.finish().len()
        };
        let [old, middle, new] = [(5, 0), (7, 0), (7, 2)].map(|(major, minor)| Some(Release::new(major, minor)));
        assert_eq!([old, middle, new, None].map(|release| call(release, None)), [2, 1, 0, 0]);
        assert_eq!([old, middle, new, None].map(|release| call(release, Some(1))), [2; 4]);
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
