//! Parameters as a server reads them.

use std::fmt;

use super::Argument;
use crate::release::Release;
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
}

impl Arguments {
    /// The parameters of a call, in wire order, without the session.
    pub fn new(values: Vec<Value>) -> Self {
        Self::for_release(values, None)
    }

    /// The same as a server of this release reads them.
    pub fn for_release(values: Vec<Value>, release: Option<Release>) -> Self {
        Self { values: values.into_iter(), position: 1, release }
    }

    /// Whether the reader has what is there since this release.
    pub fn since(&self, since: Release) -> bool {
        self.release.is_none_or(|release| since <= release)
    }

    /// Whether the reader has what is there until this release.
    pub fn until(&self, until: Release) -> bool {
        self.release.is_some_and(|release| release <= until)
    }

    /// Reads and drops a parameter that only older releases have; at the end of a call it may have been left off.
    pub fn dropped<T: Argument>(&mut self, name: &'static str, optional: bool) -> Result<(), ArgumentError> {
        if optional && self.is_empty() { Ok(()) } else { self.arg::<T>(name).map(drop) }
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
        T::read(positions).map_err(|reason| ArgumentError { param: name, position, reason })
    }

    /// Reads a parameter that may have been left off.
    pub fn arg_or_default<T: Argument>(&mut self, name: &'static str, default: T) -> Result<T, ArgumentError> {
        if self.is_empty() { Ok(default) } else { self.arg(name) }
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
        if self.is_empty() { Ok(None) } else { self.arg_or(name, none) }
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
