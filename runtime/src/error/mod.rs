//! What can go wrong with a call or a client.

mod transport;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

pub use transport::{ConnectionError, HttpStatus, MalformedResponse, TimedOut};

use crate::document::{DecodeError, Unreadable};
use crate::params::EncodeError;
use crate::release::InvalidRelease;
use crate::scalar::Scalar;
use crate::settings::{Credentials, SettingsError};
use crate::wire::{Failure, Fault};

/// Why a call, or making a client, came to nothing.
///
/// `Display` is one line: the method, what happened in the server's own words where it said something, and what to do about it where that is
/// known. The password is in none of it. To act on an error use its predicates, [`Error::code`], or [`Error::kind`].
pub struct Error {
    method: Option<&'static str>,
    kind: Box<ErrorKind>,
    /// What is known about it beyond the error itself.
    note: Option<String>,
}

/// The kinds of errors, with what is known about each.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting cannot be used, or is missing.
    Settings(SettingsError),
    /// A parameter must not be sent. Nothing was sent.
    Parameter(EncodeError),
    /// There is no connection to the server. Nothing was sent.
    Connect(ConnectionError),
    /// There is a connection, and TLS cannot be spoken on it or the certificate is not trusted. Nothing was sent.
    Tls(ConnectionError),
    /// The answer did not come in time. The server may have done the call, or may still do it.
    TimedOut(TimedOut),
    /// The connection broke before the answer was complete. The server may have done the call.
    Broken(ConnectionError),
    /// The answer is larger than this many bytes, which [`max_response_size`](crate::client::Builder::max_response_size) allows. The server
    /// has done the call.
    TooLarge(u64),
    /// The answer is not one of OpenNebula's: its HTTP status is not 200.
    Status(HttpStatus),
    /// The answer is not one of OpenNebula's: it is not XML-RPC.
    Malformed(MalformedResponse),
    /// The server's XML-RPC layer refused the call: unknown method, wrong parameters.
    Fault(Fault),
    /// OpenNebula refused the call.
    Failure(Failure),
    /// What was waited for did not come in this time; each look for it was answered.
    WaitedTooLong(Duration),
    /// The call was done, and what came back does not fit its type.
    Decode(DecodeError),
    /// The call was done, and what came back has things that the catalogue does not know, each with the way to it. In strict mode only.
    Unknown(Vec<String>),
}

impl Error {
    /// An error of a call of this method, or of none.
    pub fn new(method: Option<&'static str>, kind: ErrorKind) -> Self {
        Self { method, kind: Box::new(kind), note: None }
    }

    /// Says what is known about it beyond the error itself, after what has been said already.
    pub(crate) fn with_note(mut self, note: Option<String>) -> Self {
        self.note = match (self.note, note) {
            (Some(first), Some(second)) => Some(format!("{first}; {second}")),
            (first, second) => first.or(second),
        };
        self
    }

    /// The same as an error of a call of this method.
    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn of_method(mut self, method: &'static str) -> Self {
        self.method = Some(method);
        self
    }

    /// Shows the first words of what came, where that is no answer; nothing secret may be in it.
    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn showing(mut self, body: impl FnOnce() -> String) -> Self {
        if let ErrorKind::Malformed(malformed) = self.kind.as_mut() {
            malformed.show(&body());
        }
        self
    }

    /// Takes the session out of everything that the other side wrote.
    pub(crate) fn redacted(mut self, credentials: &Credentials) -> Self {
        self.kind.redact(credentials);
        self
    }

    /// The method that was called, by its name on the wire.
    pub fn method(&self) -> Option<&'static str> {
        self.method
    }

    /// What happened.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// OpenNebula's refusal, where the error is one.
    pub fn failure(&self) -> Option<&Failure> {
        match self.kind() {
            ErrorKind::Failure(failure) => Some(failure),
            _ => None,
        }
    }

    /// The refusal of the server's XML-RPC layer, where the error is one.
    pub fn fault(&self) -> Option<&Fault> {
        match self.kind() {
            ErrorKind::Fault(fault) => Some(fault),
            _ => None,
        }
    }

    /// The code of OpenNebula's refusal as the enumeration of such codes: `error.code() == Some(ErrorCode::NoExists)`.
    pub fn code<C: Scalar<Repr = i32>>(&self) -> Option<C> {
        self.failure().map(|failure| C::from_repr(failure.code))
    }

    /// The items that cannot be read, where the error is that an answer has such.
    pub fn unreadable(&self) -> &[Unreadable] {
        match self.kind() {
            ErrorKind::Decode(error) => &error.unreadable,
            _ => &[],
        }
    }

    /// The HTTP status, where it is the error.
    pub fn status(&self) -> Option<u16> {
        match self.kind() {
            ErrorKind::Status(status) => Some(status.code),
            _ => None,
        }
    }

    /// Whether the server could not be reached, or not safely, so that nothing was sent: the call can be repeated without harm.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), ErrorKind::Connect(_) | ErrorKind::Tls(_))
    }

    /// Whether the answer did not come in time. The server may still do the call.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::TimedOut(_))
    }

    /// Whether the trouble lies between this program and OpenNebula, and may pass: no connection, a broken one, no answer in time, or a
    /// gateway that says so (502, 503, 504). Only where [`Error::is_connect`] holds as well is it sure that the call was not done.
    pub fn is_transient(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect(_) | ErrorKind::TimedOut(_) | ErrorKind::Broken(_) => true,
            ErrorKind::Status(status) => matches!(status.code, 502..=504),
            _ => false,
        }
    }

    /// Whether a setting is wrong or missing.
    pub fn is_settings(&self) -> bool {
        matches!(self.kind(), ErrorKind::Settings(_))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = self.method {
            write!(f, "{method}: ")?;
        }
        match self.kind() {
            ErrorKind::Settings(error) => error.fmt(f),
            ErrorKind::Parameter(error) => error.fmt(f),
            ErrorKind::Connect(error) => write!(f, "cannot connect to {error}"),
            ErrorKind::Tls(error) => write!(f, "no secure connection to {error}"),
            ErrorKind::TimedOut(error) => error.fmt(f),
            ErrorKind::Broken(error) => {
                write!(f, "the connection broke before the answer was complete; the server may have done the call: {error}")
            }
            ErrorKind::TooLarge(limit) => {
                write!(
                    f,
                    "the answer is larger than the {limit} bytes that `max_response_size` allows; ask for less, page by page, or raise it"
                )
            }
            ErrorKind::Status(status) => status.fmt(f),
            ErrorKind::Malformed(malformed) => malformed.fmt(f),
            ErrorKind::Fault(fault) => fault.fmt(f),
            // The server's words stand as they are, apart from the method's name, which this line begins with already.
            ErrorKind::Failure(failure) => match self.method {
                Some(method) => failure.show(f, failure.message_after(method)),
                None => failure.fmt(f),
            },
            ErrorKind::WaitedTooLong(time) => write!(f, "what was waited for did not come within {time:?}"),
            ErrorKind::Decode(error) => write!(f, "the answer does not fit its type: {error}"),
            ErrorKind::Unknown(unknown) => write!(f, "the answer has what the catalogue does not know: {}", unknown.join("; ")),
        }?;
        match &self.note {
            Some(note) => write!(f, "; {note}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("method", &self.method).field("kind", &self.kind);
        if let Some(note) = &self.note {
            debug.field("note", note);
        }
        debug.finish()
    }
}

/// What `Display` shows is not a source of itself: the chain begins below.
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self.kind() {
            ErrorKind::Settings(error) => error.source(),
            ErrorKind::Connect(error) | ErrorKind::Tls(error) | ErrorKind::Broken(error) => error.source(),
            ErrorKind::Malformed(malformed) => malformed.source(),
            _ => None,
        }
    }
}

impl From<SettingsError> for Error {
    fn from(error: SettingsError) -> Self {
        Self::new(None, ErrorKind::Settings(error))
    }
}

/// A server whose version is no release does not answer as OpenNebula does.
impl From<InvalidRelease> for ErrorKind {
    fn from(error: InvalidRelease) -> Self {
        Self::Decode(DecodeError::new("", error.to_string()))
    }
}

impl ErrorKind {
    fn redact(&mut self, credentials: &Credentials) {
        let redact = |text: &mut String| *text = credentials.redact(text);
        match self {
            Self::Failure(failure) => redact(&mut failure.message),
            Self::Fault(fault) => redact(&mut fault.message),
            Self::Malformed(malformed) => redact(&mut malformed.error.reason),
            Self::Status(status) => status.location.iter_mut().for_each(redact),
            Self::Decode(DecodeError { path, reason, unreadable, .. }) => {
                [path, reason].into_iter().for_each(redact);
                for item in unreadable {
                    item.redact(&|text| credentials.redact(text));
                }
            }
            Self::Unknown(unknown) => unknown.iter_mut().for_each(redact),
            // These come from this side. The page of a status is redacted before it is cut.
            Self::Settings(_)
            | Self::Parameter(_)
            | Self::Connect(_)
            | Self::Tls(_)
            | Self::TimedOut(_)
            | Self::Broken(_)
            | Self::TooLarge(_)
            | Self::WaitedTooLong(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(method: Option<&'static str>, message: &str) -> String {
        let failure = Failure { code: 0x800, message: message.into(), object: None };
        let error = Error::new(method, ErrorKind::Failure(failure));
        assert_eq!(error.failure().map(|failure| failure.message.as_str()), Some(message));
        error.to_string()
    }

    #[test]
    fn the_method_is_named_once() {
        let message = "[one.vm.action] Error performing action \"resume\"";
        assert_eq!(shown(Some("one.vm.action"), message), "one.vm.action: Error performing action \"resume\" (error 0x0800)");
        assert_eq!(shown(None, message), format!("{message} (error 0x0800)"));
        // Another method, or one in the middle, is news.
        assert_eq!(shown(Some("one.vm.act"), message), format!("one.vm.act: {message} (error 0x0800)"));
        assert_eq!(shown(Some("one.vm.action"), "see [one.vm.action] x"), "one.vm.action: see [one.vm.action] x (error 0x0800)");
    }

    #[test]
    fn a_message_may_be_nothing_but_the_method() {
        assert_eq!(shown(Some("one.system.sqlquery"), "[one.system.sqlquery] "), "one.system.sqlquery: (error 0x0800)");
        assert_eq!(shown(Some("one.system.sqlquery"), ""), "one.system.sqlquery: (error 0x0800)");
        assert_eq!(shown(None, "[] x"), "[] x (error 0x0800)");
    }
}
