//! One call, without a connection: the bytes to send, and what the bytes that came back mean.

use std::fmt;

use crate::answer::Answer;
use crate::document::DecodeError;
use crate::method::Method;
use crate::params::{EncodeError, Params};
use crate::release::{self, Release};
use crate::wire::{self, Failure, Fault, MalformedXml, Response, Value};

/// Writes the body of a request for a server of this release; `None` for the newest that the catalogue knows.
///
/// An error says what must not be sent, or what that release does not have.
pub fn request_body<M: Method>(method: &M, session: &str, release: Option<Release>) -> Result<Vec<u8>, EncodeError> {
    wire::check(session).map_err(|illegal| EncodeError::new("session", illegal.to_string()))?;
    let session = M::SESSION.then_some(session);
    Ok(wire::write_call(M::NAME, session, &params(method, release)?).into_bytes())
}

/// The parameters of a call, without the session, as a server of this release reads them.
pub fn params<M: Method>(method: &M, release: Option<Release>) -> Result<Vec<Value>, EncodeError> {
    if let Some(release) = release {
        release::check("the method", M::SINCE, M::UNTIL, release).map_err(EncodeError::of_call)?;
    }
    let mut params = Params::for_release(release);
    method.write_params(&mut params)?;
    Ok(params.finish())
}

/// Reads the body of a response.
///
/// `strict` makes an error of everything that the catalogue does not know; otherwise it is passed over.
pub fn read_response<M: Method>(body: &[u8], strict: bool) -> Result<M::Output, ResponseError> {
    let text = match std::str::from_utf8(body) {
        Ok(text) => text.into(),
        Err(error) if strict => {
            let reason = "it is not UTF-8".into();
            return Err(ResponseError::Malformed(MalformedXml { reason, offset: error.valid_up_to() as u64 }));
        }
        // One bad name must not hide a whole pool: its bad bytes read as U+FFFD.
        Err(_) => String::from_utf8_lossy(body),
    };
    let response = if M::SESSION { wire::read_response(&text) } else { wire::read_plain_response(&text) };
    output::<M>(response.map_err(ResponseError::Malformed)?, strict)
}

/// Reads the answer to one of the calls of `system.multicall`.
pub fn read_inner_response<M: Method>(answer: Value) -> Result<M::Output, ResponseError> {
    let misfit = |reason| ResponseError::Document(DecodeError::new("", reason));
    output::<M>(wire::read_inner_response(answer, M::SESSION).map_err(misfit)?, false)
}

fn output<M: Method>(response: Response<'_>, strict: bool) -> Result<M::Output, ResponseError> {
    let answer = match response {
        Response::Value(value) => Answer::of_value(value),
        Response::Text(raw) => Answer::of_text(raw),
        Response::Failure(failure) => return Err(ResponseError::Failure(failure)),
        Response::Fault(fault) => return Err(ResponseError::Fault(fault)),
    };
    let mut answer = if strict { answer.strict() } else { answer };
    let output = M::read_output(&mut answer).map_err(ResponseError::Document)?;
    match answer.into_unknown() {
        unknown if unknown.is_empty() => Ok(output),
        unknown => Err(ResponseError::Unknown(unknown)),
    }
}

/// Why a response is not the answer that was hoped for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseError {
    /// It is not an XML-RPC response, or a part of it is missing.
    Malformed(MalformedXml),
    /// The server's XML-RPC layer refused the call.
    Fault(Fault),
    /// OpenNebula refused the call.
    Failure(Failure),
    /// What came back does not fit its type.
    Document(DecodeError),
    /// What came back has things that the catalogue does not know; in strict mode only. Each with the way to it.
    Unknown(Vec<String>),
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => write!(f, "the response is not XML-RPC: {error}"),
            Self::Fault(fault) => fault.fmt(f),
            Self::Failure(failure) => failure.fmt(f),
            Self::Document(error) => write!(f, "the answer does not fit its type: {error}"),
            Self::Unknown(unknown) => write!(f, "the answer has what the catalogue does not know: {}", unknown.join("; ")),
        }
    }
}

impl std::error::Error for ResponseError {}
