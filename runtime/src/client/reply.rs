//! What both clients do with what comes back: judge the HTTP answer, read it within its bounds, and say what is wrong with it.

#[cfg(feature = "blocking")]
use std::io::{self, Read};
use std::time::Duration;

use crate::error::{ConnectionError, Error, ErrorKind, HttpStatus, TimedOut};
use crate::exchange;
use crate::method::Method;
use crate::settings::{Setting, Settings, Source};

/// How much of a page that is not an answer is read, to show its beginning.
const PAGE: usize = 16 << 10;
/// How much memory is set aside for an answer before it comes: what is announced need not come.
const ROOM: u64 = 16 << 20;
/// A hundred years.
const FOREVER: Duration = Duration::from_hours(100 * 365 * 24);
/// The way out where something answers that is not HTTP.
const NO_HTTP: &str = "what answers does not speak HTTP; does the port speak TLS? then the endpoint begins with https://";
/// The code of OpenNebula's refusal of the credentials themselves.
const NOT_AUTHENTICATED: i32 = 0x0100;

/// An HTTP answer that is coming in.
pub(super) struct Reply {
    status: u16,
    location: Option<String>,
    limit: u64,
    body: Vec<u8>,
}

impl Reply {
    /// Begins with the head of an answer; `length` is the one that it announces.
    pub(super) fn new(settings: &Settings, status: u16, location: Option<String>, length: Option<u64>) -> Result<Self, ErrorKind> {
        let limit = settings.max_response_size();
        let mut reply = Self { status, location, limit, body: Vec::new() };
        match length {
            Some(length) if reply.is_answer() && length > limit => Err(ErrorKind::TooLarge(limit)),
            Some(length) => {
                let room = length.min(ROOM).min(reply.most());
                reply.body.reserve_exact(usize::try_from(room).unwrap_or_default());
                Ok(reply)
            }
            None => Ok(reply),
        }
    }

    /// Whether it comes from OpenNebula, as far as its status tells; otherwise it is a page to show the beginning of.
    pub(super) fn is_answer(&self) -> bool {
        self.status == 200
    }

    /// How much of the body is read: of an answer a byte more than it may have, which tells that it is too large.
    fn most(&self) -> u64 {
        if self.is_answer() { self.limit.saturating_add(1) } else { PAGE as u64 }
    }

    /// Takes a part of the body; `false` where no more of it is needed.
    #[cfg(feature = "async")]
    pub(super) fn push(&mut self, part: &[u8]) -> bool {
        self.body.extend_from_slice(part);
        u64::try_from(self.body.len()).is_ok_and(|length| length < self.most())
    }

    /// Takes the body, as much of it as is needed; what came before an error stays.
    #[cfg(feature = "blocking")]
    pub(super) fn fill(&mut self, body: impl Read) -> io::Result<()> {
        body.take(self.most()).read_to_end(&mut self.body)?;
        Ok(())
    }

    /// The body of an answer; of anything else, the error that it is.
    pub(super) fn finish(self, settings: &Settings) -> Result<Vec<u8>, ErrorKind> {
        if self.is_answer() {
            let length = u64::try_from(self.body.len()).unwrap_or(u64::MAX);
            return if length > self.limit { Err(ErrorKind::TooLarge(self.limit)) } else { Ok(self.body) };
        }
        let page = settings.credentials().redact(&String::from_utf8_lossy(&self.body));
        Err(ErrorKind::Status(HttpStatus::new(settings.endpoint(), self.status, self.location, &page)))
    }
}

/// What a call comes to.
pub(super) fn outcome<M: Method>(settings: &Settings, reply: Result<Vec<u8>, ErrorKind>) -> Result<M::Output, Error> {
    let body = reply.map_err(|kind| error(settings, M::NAME, kind))?;
    exchange::read_response::<M>(&body, settings.is_strict()).map_err(|response| {
        let shown = || settings.credentials().redact(&String::from_utf8_lossy(body.get(..PAGE).unwrap_or(&body)));
        error(settings, M::NAME, ErrorKind::of_response(response, shown))
    })
}

/// An error of a call, with what the settings tell about it.
pub(super) fn error(settings: &Settings, method: &'static str, mut kind: ErrorKind) -> Error {
    kind.redact(settings.credentials());
    let note = note(settings, &kind);
    let error = Error::new(Some(method), kind);
    match note {
        Some(note) => error.with_note(note),
        None => error,
    }
}

fn note(settings: &Settings, kind: &ErrorKind) -> Option<String> {
    match kind {
        ErrorKind::Failure(failure) if failure.code == NOT_AUTHENTICATED => {
            let source = settings.source(Setting::Credentials);
            Some(format!("the credentials are those of user {:?} ({source})", settings.credentials().user()))
        }
        ErrorKind::Connect(_) | ErrorKind::Tls(_) => {
            let by = |setting| match settings.source(setting) {
                Source::Given => None,
                source => Some(format!("{setting} by {source}")),
            };
            let proxy = settings.proxy().map(|proxy| format!("through the proxy {proxy}"));
            let parts: Vec<String> = [by(Setting::Endpoint), proxy].into_iter().flatten().collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }
        _ => None,
    }
}

/// How long a call may take, as the libraries can take it: they add it to the present, and panic where that overflows.
pub(super) fn timeout(settings: &Settings) -> Option<Duration> {
    settings.timeout().map(|timeout| timeout.min(FOREVER))
}

/// A call that was not answered in time.
pub(super) fn timed_out(settings: &Settings) -> ErrorKind {
    ErrorKind::TimedOut(TimedOut::new(settings.endpoint(), settings.timeout().unwrap_or_default()))
}

/// A connection that did not come about, before anything was sent.
pub(super) fn unreachable(settings: &Settings, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> ErrorKind {
    let error = ConnectionError::new(settings.endpoint(), cause);
    if let Some(tls) = error.rustls() {
        let hint = super::tls::hint(tls);
        return ErrorKind::Tls(error.with_hint(hint));
    }
    let refused = error.io_kind() == Some(std::io::ErrorKind::ConnectionRefused);
    ErrorKind::Connect(error.with_hint(refused.then_some("is OpenNebula running there?")))
}

/// A connection that broke once the request was on its way.
pub(super) fn broken(settings: &Settings, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> ErrorKind {
    let error = ConnectionError::new(settings.endpoint(), cause);
    // Neither library has a kind for it: their words must do.
    let is_foreign = error.reason().contains("invalid HTTP version");
    ErrorKind::Broken(error.with_hint(is_foreign.then_some(NO_HTTP)))
}
