//! Parameters as a server reads them.

use std::fmt;
use std::ops::RangeBounds;

use super::Argument;
use crate::release::{self, Release};
use crate::scalar::{Repr, Scalar, split};
use crate::wire::{Value, WireType};

/// The parameters of a call that came in, without the session.
#[derive(Debug)]
pub struct Arguments {
    values: std::vec::IntoIter<Value>,
    /// The position that is read next; the session has 0.
    position: usize,
    /// Of which release the reader is; without one, of the newest.
    release: Option<Release>,
    /// Whether the call ended before a parameter that may be left off.
    is_cut: bool,
    /// Whether the next parameter must be there, though it may be left off elsewhere.
    is_demanded: bool,
}

impl Arguments {
    /// The parameters of a call, in wire order, without the session.
    pub fn new(values: Vec<Value>) -> Self {
        Self::for_release(values, None)
    }

    /// The same as a server of this release reads them.
    pub fn for_release(values: Vec<Value>, release: Option<Release>) -> Self {
        Self { values: values.into_iter(), position: 1, release, is_cut: false, is_demanded: false }
    }

    /// Whether the reader has what is there since this release.
    pub fn since(&self, since: Release) -> bool {
        self.release.is_none_or(|release| since <= release)
    }

    /// Whether the reader has what is there until this release.
    pub fn until(&self, until: Release) -> bool {
        self.release.is_some_and(|release| release <= until)
    }

    /// Says that readers of this release and older ones demand the next parameter, though newer ones can do without it.
    pub fn required_until(&mut self, release: Release) -> &mut Self {
        self.is_demanded = self.until(release);
        self
    }

    /// Says that readers of these releases take the next parameter and the one before it, or neither.
    pub fn together(&mut self, releases: impl RangeBounds<Release>) -> &mut Self {
        self.is_demanded |= !self.is_cut && release::is_in(&releases, self.release);
        self
    }

    /// Reads and drops a parameter that only older releases have; at the end of a call it may have been left off.
    pub fn dropped<T: Argument>(&mut self, name: &'static str, optional: bool) -> Result<(), ArgumentError> {
        if optional && self.is_left_off() { Ok(()) } else { self.arg::<T>(name).map(drop) }
    }

    /// What an older form of a parameter means today; an error if it means nothing.
    pub fn meaning<T>(&self, name: &'static str, meaning: Option<T>) -> Result<T, ArgumentError> {
        let reason = || "this value means nothing in the newer form".to_owned();
        meaning.ok_or_else(|| ArgumentError { param: name, position: self.position, reason: reason() })
    }

    /// Reads a parameter.
    pub fn arg<T: Argument>(&mut self, name: &'static str) -> Result<T, ArgumentError> {
        let position = self.position;
        let mut positions = Vec::with_capacity(T::WIRE.len());
        for &expected in T::WIRE {
            positions.push(self.next(name, expected)?);
        }
        T::read_for(self.release, positions).map_err(|reason| ArgumentError { param: name, position, reason })
    }

    /// Reads a parameter that may have been left off.
    pub fn arg_or_default<T: Argument>(&mut self, name: &'static str, default: T) -> Result<T, ArgumentError> {
        if self.is_left_off() { Ok(default) } else { self.arg(name) }
    }

    /// Reads a parameter of which `none` means none.
    pub fn arg_or<T: Argument, N: Repr + PartialEq>(&mut self, name: &'static str, none: &N) -> Result<Option<T>, ArgumentError> {
        let is_none = self.values.as_slice().first().cloned().and_then(N::from_value).is_some_and(|value| value == *none);
        if is_none {
            self.next(name, N::WIRE)?;
            return Ok(None);
        }
        self.arg(name).map(Some)
    }

    /// The same, and it may have been left off.
    pub fn arg_or_omitted<T: Argument, N: Repr + PartialEq>(&mut self, name: &'static str, none: &N) -> Result<Option<T>, ArgumentError> {
        if self.is_left_off() { Ok(None) } else { self.arg_or(name, none) }
    }

    /// Reads a list that came as one string.
    pub fn joined<T: Scalar>(&mut self, name: &'static str, separator: &str) -> Result<Vec<T>, ArgumentError> {
        let position = self.position;
        let text: String = self.arg(name)?;
        let reason = || format!("expected {} between {separator:?}, found {text:?}", T::Repr::EXPECTED);
        split(&text, separator).ok_or_else(|| ArgumentError { param: name, position, reason: reason() })
    }

    /// Demands that nothing is left: a server would ignore it.
    pub fn finish(self) -> Result<(), ArgumentError> {
        match self.values.len() {
            0 => Ok(()),
            left => Err(ArgumentError { param: "end", position: self.position, reason: format!("{left} more than the method reads") }),
        }
    }

    /// Whether all have been read: the others were left off.
    pub fn is_empty(&self) -> bool {
        self.values.as_slice().is_empty()
    }

    /// Whether the call ends before the next parameter, and may.
    fn is_left_off(&mut self) -> bool {
        let is_left_off = !std::mem::take(&mut self.is_demanded) && self.is_empty();
        self.is_cut |= is_left_off;
        is_left_off
    }

    fn next(&mut self, param: &'static str, expected: WireType) -> Result<Value, ArgumentError> {
        let position = self.position;
        self.position += 1;
        let error = |reason| ArgumentError { param, position, reason };
        match self.values.next() {
            Some(value) if expected.takes(value.wire_type()) => Ok(value),
            Some(value) => Err(error(format!("expected {expected}, found {}", value.wire_type()))),
            None => Err(error(format!("expected {expected}, found nothing"))),
        }
    }
}

/// A parameter that does not fit the method.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ArgumentError {
    /// The parameter.
    pub param: &'static str,
    /// Its position, or its first one; the session has 0.
    pub position: usize,
    /// What does not fit.
    pub reason: String,
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "position {} (`{}`): {}", self.position, self.param, self.reason)
    }
}

impl std::error::Error for ArgumentError {}

#[cfg(test)]
mod tests {
    use super::*;

    /// `one.template.instantiate` and `one.vm.resize` in one: two positions behind one guard, and one that 7.0 demands.
    fn read(release: Option<Release>, values: &[Value]) -> Result<(bool, i32, bool), ArgumentError> {
        let mut params = Arguments::for_release(values.to_vec(), release);
        let hold = params.arg_or_default("hold", false)?;
        let extra = params.together(..=Release::new(7, 0)).arg_or_default("extra", 0)?;
        let enforce = params.required_until(Release::new(5, 0)).arg_or_default("enforce", true)?;
        params.finish()?;
        Ok((hold, extra, enforce))
    }

    #[test]
    fn what_a_release_demands_must_be_there() {
        let [old, middle, new] = [(5, 0), (7, 0), (7, 2)].map(|(major, minor)| Some(Release::new(major, minor)));
        let values = [Value::Bool(true), Value::Int(3), Value::Bool(false)];
        let lengths = |release| [0, 1, 2, 3].map(|length| read(release, &values[..length]).is_ok());
        assert_eq!(lengths(old), [false, false, false, true]);
        assert_eq!(lengths(middle), [true, false, true, true]);
        assert_eq!((lengths(new), lengths(None)), ([true; 4], [true; 4]));
        let error = read(middle, &values[..1]).unwrap_err();
        assert_eq!(error.to_string(), "position 2 (`extra`): expected int, found nothing");
    }
}
