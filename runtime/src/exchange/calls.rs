//! Calls within a call: what `system.multicall` takes.

use std::fmt;
use std::marker::PhantomData;

use super::{failed, name, params, read_inner_response};
use crate::document::DecodeError;
use crate::error::{Error, ErrorKind};
use crate::method::Method;
use crate::params::Argument;
use crate::release::Release;
use crate::settings::Credentials;
use crate::wire::{Value, WireType};

/// Several calls that are made in one. `Debug` shows their number alone: each holds the session.
///
/// Each call that is added gives back what reads its answer:
///
/// ```
/// # use opennebula_runtime::{answer::Answer, codec::{Access, DecodeError, EncodeError, Params}, method::Method, wire::Value};
/// # struct Version;
/// # impl Method for Version {
/// #     const NAME: &'static str = "one.system.version";
/// #     const ACCESS: Access = Access::Read;
/// #     type Output = String;
/// #     fn write_params(&self, _: &mut Params) -> Result<(), EncodeError> { Ok(()) }
/// #     fn read_output(answer: &mut Answer<'_>) -> Result<String, DecodeError> { answer.scalar() }
/// # }
/// use opennebula_runtime::{Calls, settings::Credentials};
///
/// # let multicall = |_| [Value::Array(vec![Value::Array(vec![Value::Bool(true), Value::String("7.4.0".into()), Value::Int(0)])])];
/// let credentials = Credentials::password("oneadmin", "opennebula")?;
/// let mut calls = Calls::new();
/// let version = calls.add(&Version, &credentials, None)?;
/// let answers = multicall(calls);
/// assert_eq!(version.read(&answers)?, "7.4.0");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Calls(Vec<Value>);

impl Calls {
    /// No calls.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a call of whoever makes it, in the form that a server of this release reads: the credentials and the release of the client that
    /// will send them, most often.
    pub fn add<M: Method>(&mut self, method: &M, credentials: &Credentials, release: Option<Release>) -> Result<Added<M>, Error> {
        let mut params = params(method, release)?;
        if M::SESSION {
            params.insert(0, Value::String(credentials.expose_session().to_owned()));
        }
        let members = [("methodName", Value::String(name::<M>(release).to_owned())), ("params", Value::Array(params))];
        self.0.push(Value::Struct(members.map(|(name, value)| (name.to_owned(), value)).into()));
        Ok(Added { position: self.0.len(), object: method.object(), credentials: credentials.clone(), method: PhantomData })
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

/// A call that is one of several, to find its answer.
pub struct Added<M> {
    /// From 1.
    position: usize,
    /// The object of the call.
    object: Option<i32>,
    /// Whose session must not be shown.
    credentials: Credentials,
    method: PhantomData<fn() -> M>,
}

impl<M: Method> Added<M> {
    /// Reads the answer to this call among those to all. That others failed is nothing to it.
    pub fn read(&self, answers: &[Value]) -> Result<M::Output, Error> {
        let answer = answers.get(self.position - 1).cloned().ok_or_else(|| {
            let reason = format!("there are {} answers, and this is the call number {}", answers.len(), self.position);
            failed::<M>(ErrorKind::Decode(DecodeError::new("", reason)))
        });
        answer.and_then(|answer| read_inner_response::<M>(answer, self.object)).map_err(|error| error.redacted(&self.credentials))
    }
}

impl<M> fmt::Debug for Added<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Added({})", self.position)
    }
}
