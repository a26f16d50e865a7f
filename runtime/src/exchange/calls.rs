//! Calls within a call: what `system.multicall` takes.

use std::fmt;
use std::marker::PhantomData;

use super::form::{Form, form, forms};
use super::forms::Forms;
use super::{failed, read_inner_response, refused};
use crate::document::DecodeError;
use crate::error::{Error, ErrorKind};
use crate::method::Method;
use crate::params::Argument;
use crate::release::{Release, ServerRelease};
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
pub struct Calls(Vec<Forms<Value>>);

impl Calls {
    /// No calls.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a call of whoever makes it: the credentials and the release of the client that will send them, most often.
    ///
    /// It is written in the form that a server of this release reads. With `None`, as of a client that does not know its server's release, it
    /// is written for the server that it is sent to.
    pub fn add<M: Method>(&mut self, method: &M, credentials: &Credentials, release: Option<Release>) -> Result<Added<M>, Error> {
        let forms = match release {
            Some(_) => form(method, release).map(Forms::same),
            None => forms(method).map(|forms| forms.naming(M::NAME)),
        };
        let forms = forms.map_err(refused::<M>)?;
        let session = || Value::String(credentials.expose_session().to_owned());
        self.0.push(forms.map(|form| inner(form, M::SESSION.then(session))));
        let server = release.map_or(ServerRelease::Unknown, ServerRelease::Known);
        Ok(Added { position: self.0.len(), object: method.object(), server, credentials: credentials.clone(), method: PhantomData })
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

/// A call as it stands among others.
fn inner(Form { name, mut params, .. }: Form, session: Option<Value>) -> Value {
    params.splice(0..0, session);
    let members = [("methodName", Value::String(name.to_owned())), ("params", Value::Array(params))];
    Value::Struct(members.map(|(name, value)| (name.to_owned(), value)).into())
}

impl Argument for Calls {
    const WIRE: &'static [WireType] = &[WireType::Array];

    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String> {
        self.write_for(None, positions)
    }

    fn write_for(&self, release: Option<Release>, positions: &mut Vec<Value>) -> Result<(), String> {
        let call = |(index, forms): (usize, &Forms<Value>)| {
            let call = forms.of(release).map_err(|error| format!("call number {}: {error}", index + 1))?;
            Ok::<_, String>(call.clone())
        };
        positions.push(Value::Array(self.0.iter().enumerate().map(call).collect::<Result<_, _>>()?));
        Ok(())
    }

    fn read(positions: Vec<Value>) -> Result<Self, String> {
        match positions.into_iter().next() {
            Some(Value::Array(calls)) => Ok(Self(calls.into_iter().map(Forms::same).collect())),
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
    /// What the call was written for.
    server: ServerRelease,
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
        let output = answer.and_then(|answer| read_inner_response::<M>(answer, self.object, self.server));
        let mut output = output.map_err(|error| error.redacted(&self.credentials))?;
        M::redact_output(&mut output, &|text| self.credentials.redact(text));
        Ok(output)
    }
}

impl<M> fmt::Debug for Added<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Added({})", self.position)
    }
}
