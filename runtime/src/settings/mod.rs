//! Settings of a client: where the server is, who calls, and how long a call may take.
//!
//! They come from a [`Builder`], which takes what the program gives and, with [`Builder::from_env`], looks for the rest where OpenNebula's own
//! command line looks. The first one that is there counts:
//!
//! | setting | given to the builder | variable | files | default |
//! |---|---|---|---|---|
//! | credentials | [`Builder::credentials`] | `ONE_AUTH`, the path of a file | `~/.one/one_auth`, `/var/lib/one/.one/one_auth` | none |
//! | endpoint | [`Builder::endpoint`] | `ONE_XMLRPC` | `~/.one/one_endpoint`, `/var/lib/one/.one/one_endpoint` | `http://localhost:2633/RPC2` |
//! | time-out | [`Builder::timeout`] | `ONE_XMLRPC_TIMEOUT`, seconds | | 30 s |
//! | further CA certificates | [`Builder::ca_directory`], [`Builder::ca_certificates`] | `ONE_CERT_DIR`, a directory of PEM files | | |
//! | no TLS verification | [`Builder::disable_tls_verification`] | `ONE_DISABLE_SSL_VERIFY`: `1`, `yes`, `true` or `0`, `no`, `false` | | verified |
//! | page size | [`Builder::page_size`] | `ONE_POOL_PAGE_SIZE` | | 200 |
//! | release of the server | [`Builder::release`], [`Builder::ask_release`] | | | what the server says, asked where it matters |
//! | proxy | [`Builder::proxy`] | `HTTPS_PROXY` or `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` | | none |
//!
//! A variable that is set and empty counts as not set. Nothing is guessed or passed over: a value that cannot be used is an error that says
//! where the value came from. What lies in `/var/lib/one` counts only for those who may read it. Of a file of credentials one line end is
//! trimmed. This machine itself is never asked through a proxy.
//!
//! [`Builder`]: crate::client::Builder
//! [`Builder::ask_release`]: crate::client::Builder::ask_release
//! [`Builder::ca_certificates`]: crate::client::Builder::ca_certificates
//! [`Builder::ca_directory`]: crate::client::Builder::ca_directory
//! [`Builder::credentials`]: crate::client::Builder::credentials
//! [`Builder::disable_tls_verification`]: crate::client::Builder::disable_tls_verification
//! [`Builder::endpoint`]: crate::client::Builder::endpoint
//! [`Builder::from_env`]: crate::client::Builder::from_env
//! [`Builder::page_size`]: crate::client::Builder::page_size
//! [`Builder::proxy`]: crate::client::Builder::proxy
//! [`Builder::release`]: crate::client::Builder::release
//! [`Builder::timeout`]: crate::client::Builder::timeout

mod credentials;
pub(crate) mod discover;
mod environment;
mod proxy;
mod source;
#[cfg(test)]
mod tests;
mod url;
mod variables;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use credentials::{Credentials, InvalidCredentials};
pub use environment::{Environment, ProcessEnvironment};
pub use source::{Setting, SettingsError, Source};

use source::Sourced;
use url::Url;

use crate::release::{Release, ServerRelease};

/// Everything that a client needs to know. Made by a [`Builder`](crate::client::Builder).
///
/// `Display` shows each setting with its source, one on each line, without secrets.
#[derive(Clone, Debug)]
pub struct Settings {
    endpoint: Sourced<Url>,
    credentials: Sourced<Credentials>,
    /// `None`: as long as it takes.
    timeout: Sourced<Option<Duration>>,
    ca: CaCertificates,
    verify_tls: Sourced<bool>,
    proxy: Sourced<Option<Url>>,
    max_response_size: Sourced<u64>,
    max_concurrent_calls: Sourced<usize>,
    strict: Sourced<bool>,
    release: Sourced<ServerRelease>,
    page_size: Sourced<u32>,
}

/// The certificates to trust beyond those of the system.
#[derive(Clone, Debug)]
struct CaCertificates {
    directory: Sourced<Option<PathBuf>>,
    /// Files in PEM, and where each comes from.
    pem: Vec<Sourced<Pem>>,
}

/// A file of certificates.
#[derive(Clone)]
struct Pem(Vec<u8>);

impl fmt::Debug for Pem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Settings {
    /// The server's address.
    pub fn endpoint(&self) -> &str {
        self.endpoint.value.as_str()
    }

    /// Who calls.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials.value
    }

    /// How long a call may take, from its connection to the last byte of its answer; `None` for as long as it takes.
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout.value
    }

    /// The directory with further CA certificates.
    pub fn ca_directory(&self) -> Option<&Path> {
        self.ca.directory.value.as_deref()
    }

    /// Files of further CA certificates, in PEM, and where each comes from; empty where the connection needs no TLS.
    pub fn ca_certificates(&self) -> impl Iterator<Item = (&[u8], &Source)> {
        self.ca.pem.iter().map(|pem| (pem.value.0.as_slice(), &pem.source))
    }

    /// Whether the server's certificate is verified.
    pub fn verifies_tls(&self) -> bool {
        self.verify_tls.value
    }

    /// Whether TLS is spoken at all, to the server or to a proxy.
    pub fn needs_tls(&self) -> bool {
        self.endpoint.value.is_https() || self.proxy.value.as_ref().is_some_and(Url::is_https)
    }

    /// The address of the proxy, without user and password.
    pub fn proxy(&self) -> Option<String> {
        self.proxy.value.as_ref().map(Url::to_string)
    }

    /// The address of the proxy, with its user and password where it has them: not to be shown.
    pub fn expose_proxy(&self) -> Option<&str> {
        self.proxy.value.as_ref().map(Url::as_str)
    }

    /// How large an answer may be, in bytes.
    pub fn max_response_size(&self) -> u64 {
        self.max_response_size.value
    }

    /// How many calls may be under way at the same time; at least one.
    pub fn max_concurrent_calls(&self) -> usize {
        self.max_concurrent_calls.value
    }

    /// Whether an answer with things that the catalogue does not know is an error.
    pub fn is_strict(&self) -> bool {
        self.strict.value
    }

    /// The server's release, where the program says it.
    pub fn release(&self) -> Option<Release> {
        self.release.value.known()
    }

    /// What the program says of the server's release: it names it, forbids the question, or leaves it to the client.
    pub fn server_release(&self) -> ServerRelease {
        self.release.value
    }

    /// How many objects a page of a pool has, where a pool is read page by page; at least two.
    pub fn page_size(&self) -> u32 {
        self.page_size.value
    }

    /// Where a setting comes from.
    pub fn source(&self, setting: Setting) -> &Source {
        match setting {
            Setting::Endpoint => &self.endpoint.source,
            Setting::Credentials => &self.credentials.source,
            Setting::Timeout => &self.timeout.source,
            Setting::CaCertificates => &self.ca.directory.source,
            Setting::TlsVerification => &self.verify_tls.source,
            Setting::Proxy => &self.proxy.source,
            Setting::MaxResponseSize => &self.max_response_size.source,
            Setting::MaxConcurrentCalls => &self.max_concurrent_calls.source,
            Setting::Strict => &self.strict.source,
            Setting::Release => &self.release.source,
            Setting::PageSize => &self.page_size.source,
        }
    }
}

impl fmt::Display for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |f: &mut fmt::Formatter<'_>, setting: Setting, value: &dyn fmt::Display| {
            writeln!(f, "{setting}: {value} ({})", self.source(setting))
        };
        line(f, Setting::Endpoint, &self.endpoint.value)?;
        line(f, Setting::Credentials, &format_args!("user {}", self.credentials.value.user()))?;
        match self.timeout.value {
            Some(timeout) => line(f, Setting::Timeout, &format_args!("{timeout:?}"))?,
            None => line(f, Setting::Timeout, &"none")?,
        }
        match &self.ca.directory.value {
            Some(directory) => line(f, Setting::CaCertificates, &format_args!("those of the system and of {}", directory.display()))?,
            None => line(f, Setting::CaCertificates, &"those of the system")?,
        }
        line(f, Setting::TlsVerification, &if self.verify_tls.value { "on" } else { "off" })?;
        match &self.proxy.value {
            Some(proxy) => line(f, Setting::Proxy, proxy)?,
            None => line(f, Setting::Proxy, &"none")?,
        }
        line(f, Setting::MaxResponseSize, &format_args!("{} bytes", self.max_response_size.value))?;
        line(f, Setting::MaxConcurrentCalls, &self.max_concurrent_calls.value)?;
        line(f, Setting::Strict, &self.strict.value)?;
        match self.release.value {
            ServerRelease::Known(release) => line(f, Setting::Release, &release)?,
            ServerRelease::Newest => line(f, Setting::Release, &"the newest")?,
            ServerRelease::Unknown => line(f, Setting::Release, &"what the server says, asked where it matters")?,
        }
        write!(f, "{}: {} ({})", Setting::PageSize, self.page_size.value, self.page_size.source)
    }
}
