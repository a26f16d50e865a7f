//! Calls within a call: what `system.multicall` takes.

use std::fmt;

use super::Argument;
use crate::exchange;
use crate::method::Method;
use crate::params::EncodeError;
use crate::release::Release;
use crate::wire::{Value, WireType};

/// Several calls that are made in one. `Debug` shows their number alone: each holds the session.
#[derive(Clone, Default, PartialEq)]
pub struct Calls(Vec<Value>);

impl Calls {
    /// No calls.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a call, with the session of whoever makes it, in the form that a server of this release reads.
    pub fn add<M: Method>(&mut self, method: &M, session: &str, release: Option<Release>) -> Result<(), EncodeError> {
        let mut params = exchange::params(method, release)?;
        if M::SESSION {
            params.insert(0, Value::String(session.to_owned()));
        }
        let members = [("methodName", Value::String(M::NAME.to_owned())), ("params", Value::Array(params))];
        self.0.push(Value::Struct(members.map(|(name, value)| (name.to_owned(), value)).into()));
        Ok(())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Argument for Calls {
    const WIRE: &'static [WireType] = &[WireType::Array];

    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String> {
        positions.push(Value::Array(self.0.clone()));
        Ok(())
    }

    fn read(positions: Vec<Value>) -> Result<Self, String> {
        match positions.into_iter().next() {
            Some(Value::Array(calls)) => Ok(Self(calls)),
            _ => Err("expected an array of calls".into()),
        }
    }
}

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Calls({})", self.0.len())
    }
}
