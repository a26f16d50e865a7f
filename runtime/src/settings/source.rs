//! Where a setting comes from, and what is wrong with one.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Where the value of a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// The program gave it to the builder.
    Given,
    /// A variable of the environment.
    Variable(&'static str),
    /// A file that is looked for by itself.
    File(PathBuf),
    /// A file that a variable of the environment leads to.
    NamedFile {
        /// The variable.
        variable: &'static str,
        /// The file.
        path: PathBuf,
    },
    /// Nobody said anything, so it is the default.
    Default,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given => f.write_str("given"),
            Self::Variable(variable) => f.write_str(variable),
            Self::File(path) => write!(f, "file {}", path.display()),
            Self::NamedFile { variable, path } => write!(f, "file {}, by {variable}", path.display()),
            Self::Default => f.write_str("default"),
        }
    }
}

/// What can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Setting {
    /// The address of the server.
    Endpoint,
    /// Who calls.
    Credentials,
    /// How long a call may take.
    Timeout,
    /// Further certificates to trust.
    CaCertificates,
    /// Whether the server's certificate is verified.
    TlsVerification,
    /// The way to the server.
    Proxy,
    /// How large an answer may be.
    MaxResponseSize,
    /// How many calls may be under way at the same time.
    MaxConcurrentCalls,
    /// Whether an answer with things that the catalogue does not know is an error.
    Strict,
    /// The server's release.
    Release,
    /// How many objects a page of a pool has.
    PageSize,
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Endpoint => "endpoint",
            Self::Credentials => "credentials",
            Self::Timeout => "time-out",
            Self::CaCertificates => "CA certificates",
            Self::TlsVerification => "TLS verification",
            Self::Proxy => "proxy",
            Self::MaxResponseSize => "largest answer",
            Self::MaxConcurrentCalls => "calls at the same time",
            Self::Strict => "strict",
            Self::Release => "release",
            Self::PageSize => "page size",
        })
    }
}

/// A value and where it comes from.
#[derive(Clone, Debug)]
pub(crate) struct Sourced<T> {
    pub(crate) value: T,
    pub(crate) source: Source,
}

impl<T> Sourced<T> {
    pub(crate) fn new(value: T, source: Source) -> Self {
        Self { value, source }
    }
}

/// A setting that cannot be used, or that is missing.
#[derive(Debug)]
pub struct SettingsError {
    setting: Setting,
    origin: Option<Source>,
    reason: String,
    cause: Option<io::Error>,
}

impl SettingsError {
    pub(crate) fn new(setting: Setting, origin: Source, reason: impl Into<String>) -> Self {
        Self { setting, origin: Some(origin), reason: reason.into(), cause: None }
    }

    pub(crate) fn missing(setting: Setting, reason: impl Into<String>) -> Self {
        Self { setting, origin: None, reason: reason.into(), cause: None }
    }

    pub(crate) fn unreadable(setting: Setting, origin: Source, cause: io::Error) -> Self {
        Self { setting, origin: Some(origin), reason: format!("it cannot be read: {cause}"), cause: Some(cause) }
    }

    /// Which setting it is.
    pub fn setting(&self) -> Setting {
        self.setting
    }

    /// Where the value was taken from; `None` where there is none.
    pub fn origin(&self) -> Option<&Source> {
        self.origin.as_ref()
    }
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.origin {
            Some(origin) => write!(f, "{} ({origin}): {}", self.setting, self.reason),
            None => write!(f, "{}: {}", self.setting, self.reason),
        }
    }
}

impl std::error::Error for SettingsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(|cause| cause as _)
    }
}
