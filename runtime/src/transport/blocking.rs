//! HTTP for programs without async, over `ureq`.

use std::io;
use std::time::Duration;

use ureq::http::Uri;
use ureq::http::header::{CONTENT_TYPE, LOCATION};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Proxy};

use super::deadline::Deadline;
use super::failed::{self, invalid};
use super::permits::{Permit, Permits};
use super::reply::Reply;
use super::tls;
use crate::error::ErrorKind;
use crate::settings::{Setting, Settings, SettingsError};

/// The way to a server, for any number of calls of which a bounded number is under way.
pub(crate) struct BlockingHttp {
    settings: Settings,
    endpoint: Uri,
    http: Agent,
    permits: Permits,
}

impl BlockingHttp {
    /// Connects with each call, not before.
    pub(crate) fn new(settings: Settings) -> Result<Self, SettingsError> {
        let endpoint = Uri::try_from(settings.endpoint()).map_err(|error| invalid(&settings, Setting::Endpoint, &error))?;
        let http = http(&settings)?;
        let permits = Permits::new(settings.max_concurrent_calls());
        Ok(Self { settings, endpoint, http, permits })
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Begins a call, once there are not too many under way. Its time runs from then on.
    pub(crate) fn begin(&self) -> BlockingCall<'_> {
        let permit = self.permits.take();
        BlockingCall { http: self, _permit: permit, deadline: Deadline::from_now(&self.settings) }
    }

    fn post(&self, request: &[u8], deadline: Deadline) -> Result<Vec<u8>, ErrorKind> {
        let request_builder = self.http.post(&self.endpoint).header(CONTENT_TYPE, super::CONTENT_TYPE);
        let request_builder = request_builder.config().timeout_global(deadline.remaining(&self.settings)?).build();
        let response = request_builder.send(request).map_err(|error| self.failed(error))?;
        let location = response.headers().get(LOCATION).map(|location| String::from_utf8_lossy(location.as_bytes()).into_owned());
        let (status, body) = (response.status().as_u16(), response.into_body());
        let mut reply = Reply::new(&self.settings, status, location, body.content_length())?;
        match reply.fill(body.into_reader()) {
            Err(error) if reply.is_answer() => Err(self.failed(error.into())),
            // Of a page that is only shown, what has come is enough.
            _ => reply.finish(&self.settings),
        }
    }

    fn failed(&self, error: ureq::Error) -> ErrorKind {
        match error {
            ureq::Error::Timeout(_) => failed::timed_out(&self.settings),
            ureq::Error::Io(error) if is_connecting(&error) => failed::unreachable(&self.settings, error),
            ureq::Error::Rustls(error) if tls::is_handshake(&error) => failed::unreachable(&self.settings, error),
            ureq::Error::HostNotFound
            | ureq::Error::ConnectionFailed
            | ureq::Error::ConnectProxyFailed(_)
            | ureq::Error::InvalidProxyUrl
            | ureq::Error::TlsRequired
            | ureq::Error::Tls(_)
            | ureq::Error::BadUri(_) => failed::unreachable(&self.settings, error),
            other => failed::broken(&self.settings, other),
        }
    }
}

/// A call under way.
pub(crate) struct BlockingCall<'t> {
    http: &'t BlockingHttp,
    _permit: Permit<'t>,
    deadline: Deadline,
}

impl BlockingCall<'_> {
    /// Sends a request and takes in the whole answer, in what is left of the call's time.
    pub(crate) fn post(&self, request: &[u8]) -> Result<Vec<u8>, ErrorKind> {
        self.http.post(request, self.deadline)
    }

    /// What is left of the call's time; `None` for as long as it takes. An error where nothing is.
    pub(crate) fn remaining(&self) -> Result<Option<Duration>, ErrorKind> {
        self.deadline.remaining(&self.http.settings)
    }
}

/// Whether an error cannot come from a connection that stands, over which something may have been sent. The library does not tell.
fn is_connecting(error: &io::Error) -> bool {
    use io::ErrorKind::{AddrNotAvailable, ConnectionRefused, HostUnreachable, NetworkUnreachable};
    let handshake = error.get_ref().and_then(|inner| inner.downcast_ref()).is_some_and(tls::is_handshake);
    // The standard library has no kind for a name that is not known: its words, and on Windows its numbers, must do.
    let lookup = error.to_string().starts_with("failed to lookup address") || matches!(error.raw_os_error(), Some(11001..=11004));
    handshake || lookup || matches!(error.kind(), ConnectionRefused | HostUnreachable | NetworkUnreachable | AddrNotAvailable)
}

fn http(settings: &Settings) -> Result<Agent, SettingsError> {
    let trusted: Vec<_> = tls::trusted(settings)?.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect();
    let tls = TlsConfig::builder()
        .unversioned_rustls_crypto_provider(tls::provider())
        .root_certs(RootCerts::new_with_certs(&trusted))
        .disable_verification(!settings.verifies_tls())
        .build();
    let proxy = settings.expose_proxy().map(Proxy::new).transpose();
    let config = Agent::config_builder()
        .tls_config(tls)
        .user_agent(super::USER_AGENT)
        // A redirect would carry the session to whoever it leads to.
        .max_redirects(0)
        .http_status_as_error(false)
        .max_idle_connections(0)
        .proxy(proxy.map_err(|error| invalid(settings, Setting::Proxy, &error))?);
    Ok(config.build().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_have_sent_anything_is_told_from_the_rest() {
        let lookup = io::Error::other("failed to lookup address information: Name or service not known");
        for error in [lookup, io::ErrorKind::ConnectionRefused.into(), io::ErrorKind::HostUnreachable.into()] {
            assert!(is_connecting(&error), "{error:?}");
        }
        for kind in [io::ErrorKind::ConnectionReset, io::ErrorKind::UnexpectedEof, io::ErrorKind::BrokenPipe, io::ErrorKind::TimedOut] {
            assert!(!is_connecting(&kind.into()), "{kind:?}");
        }
        let alert = rustls::Error::AlertReceived(rustls::AlertDescription::CloseNotify);
        assert!(!is_connecting(&io::Error::other(alert)));
        assert!(is_connecting(&io::Error::other(rustls::Error::General("handshake".into()))));
    }
}
