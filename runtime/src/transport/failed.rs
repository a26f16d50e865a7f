//! What is wrong where no answer comes, in the words of the runtime.

use std::error::Error;
use std::fmt::Display;
use std::io;

use super::tls;
use crate::error::{ConnectionError, ErrorKind, TimedOut};
use crate::settings::{Setting, Settings, SettingsError};

/// The way out where something answers that is not HTTP.
const NO_HTTP: &str = "what answers does not speak HTTP; does the port speak TLS? then the endpoint begins with https://";

/// A call that was not answered in time.
pub(super) fn timed_out(settings: &Settings) -> ErrorKind {
    ErrorKind::TimedOut(TimedOut::new(settings.endpoint(), settings.timeout().unwrap_or_default()))
}

/// A connection that did not come about, before anything was sent.
pub(super) fn unreachable(settings: &Settings, cause: impl Into<Box<dyn Error + Send + Sync>>) -> ErrorKind {
    let error = ConnectionError::new(settings.endpoint(), cause);
    if let Some(tls) = error.rustls() {
        let hint = tls::hint(tls);
        return ErrorKind::Tls(error.with_hint(hint));
    }
    let refused = error.io_kind() == Some(io::ErrorKind::ConnectionRefused);
    ErrorKind::Connect(error.with_hint(refused.then_some("is OpenNebula running there?")))
}

/// A connection that broke once the request was on its way.
pub(super) fn broken(settings: &Settings, cause: impl Into<Box<dyn Error + Send + Sync>>) -> ErrorKind {
    let error = ConnectionError::new(settings.endpoint(), cause);
    // Neither library has a kind for it: their words must do.
    let is_foreign = error.reason().contains("invalid HTTP version");
    ErrorKind::Broken(error.with_hint(is_foreign.then_some(NO_HTTP)))
}

/// A setting that the library does not take.
pub(super) fn invalid(settings: &Settings, setting: Setting, error: &dyn Display) -> SettingsError {
    SettingsError::new(setting, settings.source(setting).clone(), error.to_string())
}
