//! From what was given and the environment to settings: a function, as far as the environment is one.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::environment::Environment;
use super::source::{Setting, SettingsError, Source, Sourced};
use super::url::Url;
use super::{CaCertificates, Credentials, Pem, Settings, proxy, variables};
use crate::release::ServerRelease;

const DEFAULT_ENDPOINT: &str = "http://localhost:2633/RPC2";
/// As long as Ruby's XML-RPC library waits, and with it OpenNebula's command line.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
/// Pools of tens of thousands of virtual machines fit.
const DEFAULT_MAX_RESPONSE_SIZE: u64 = 256 << 20;
/// Of the 15 that a server takes.
const DEFAULT_MAX_CONCURRENT_CALLS: usize = 10;
const DEFAULT_PAGE_SIZE: u32 = 200;
/// The server reads a negative size as a page and -1 as the end of a range of ids.
const MIN_PAGE_SIZE: u32 = 2;
/// The home of the server's own user.
const SERVER_HOME: &str = "/var/lib/one";

/// What a program gave to the builder.
#[derive(Default)]
pub(crate) struct Given {
    pub(crate) endpoint: Option<String>,
    pub(crate) credentials: Option<Credentials>,
    pub(crate) timeout: Option<Timeout>,
    pub(crate) ca_directory: Option<PathBuf>,
    pub(crate) ca_certificates: Vec<Vec<u8>>,
    pub(crate) verify_tls: Option<bool>,
    pub(crate) proxy: Option<Route>,
    pub(crate) max_response_size: Option<u64>,
    pub(crate) max_concurrent_calls: Option<usize>,
    pub(crate) strict: Option<bool>,
    pub(crate) release: Option<String>,
    pub(crate) ask_release: Option<bool>,
    pub(crate) page_size: Option<u32>,
}

/// How long a call may take.
#[derive(Clone, Copy)]
pub(crate) enum Timeout {
    After(Duration),
    Never,
}

/// How to get to the server.
pub(crate) enum Route {
    Direct,
    Proxy(String),
}

/// Puts settings together; looks into the environment only where `discover` says so, apart from files that were given by name.
pub(crate) fn settings(given: Given, environment: &dyn Environment, discover: bool) -> Result<Settings, SettingsError> {
    let find = Find { environment: discover.then_some(environment) };
    let endpoint = find.endpoint(given.endpoint)?;
    let proxy = find.proxy(given.proxy, &endpoint.value)?;
    let ca = find.ca_directory(given.ca_directory)?;
    let mut settings = Settings {
        credentials: find.credentials(given.credentials)?,
        timeout: find.timeout(given.timeout)?,
        ca: CaCertificates { directory: ca, pem: Vec::new() },
        verify_tls: find.verify_tls(given.verify_tls)?,
        max_response_size: at_least(Setting::MaxResponseSize, given.max_response_size, DEFAULT_MAX_RESPONSE_SIZE, 1)?,
        max_concurrent_calls: at_least(Setting::MaxConcurrentCalls, given.max_concurrent_calls, DEFAULT_MAX_CONCURRENT_CALLS, 1)?,
        release: release(given.release, given.ask_release)?,
        strict: given.strict.map_or(Sourced::new(false, Source::Default), |strict| Sourced::new(strict, Source::Given)),
        page_size: find.page_size(given.page_size)?,
        endpoint,
        proxy,
    };
    if settings.needs_tls() {
        settings.ca.pem = given.ca_certificates.into_iter().map(|pem| Sourced::new(Pem(pem), Source::Given)).collect();
        settings.ca.pem.extend(certificates(&settings.ca.directory, environment)?);
    }
    Ok(settings)
}

/// Looks for values, each in its places.
struct Find<'e> {
    environment: Option<&'e dyn Environment>,
}

impl Find<'_> {
    fn endpoint(&self, given: Option<String>) -> Result<Sourced<Url>, SettingsError> {
        let text = match given {
            Some(given) => Sourced::new(given, Source::Given),
            None => match self.variable(Setting::Endpoint, "ONE_XMLRPC")? {
                Some(variable) => variable,
                None => match self.file(Setting::Endpoint, ".one/one_endpoint")? {
                    Ok(file) => file,
                    Err(_) => Sourced::new(DEFAULT_ENDPOINT.to_owned(), Source::Default),
                },
            },
        };
        let Sourced { value, source } = text;
        let url = Url::parse(value.trim()).and_then(without_secret);
        match url {
            Ok(url) => Ok(Sourced::new(url, source)),
            Err(reason) => Err(SettingsError::new(Setting::Endpoint, source, reason)),
        }
    }

    fn credentials(&self, given: Option<Credentials>) -> Result<Sourced<Credentials>, SettingsError> {
        if let Some(given) = given {
            return Ok(Sourced::new(given, Source::Given));
        }
        let Some(environment) = self.environment else {
            return Err(SettingsError::missing(Setting::Credentials, "none were given to the builder"));
        };
        let file = match self.variable(Setting::Credentials, "ONE_AUTH")? {
            Some(path) => named_file("ONE_AUTH", &path.value, environment)?,
            None => self.file(Setting::Credentials, ".one/one_auth")?.map_err(|tried| {
                let places = tried.join(", ");
                let what = "write user:password into one of these files, or give credentials to the builder";
                SettingsError::missing(Setting::Credentials, format!("none found: ONE_AUTH is not set, {places}; {what}"))
            })?,
        };
        let Sourced { mut value, source } = file;
        if value.ends_with('\n') {
            value.pop();
            value.truncate(value.strip_suffix('\r').unwrap_or(&value).len());
        }
        if value.is_empty() {
            return Err(SettingsError::new(Setting::Credentials, source, "it is empty; expected user:password"));
        }
        match Credentials::session(value) {
            Ok(credentials) => Ok(Sourced::new(credentials, source)),
            Err(invalid) => Err(SettingsError::new(Setting::Credentials, source, invalid.to_string())),
        }
    }

    fn timeout(&self, given: Option<Timeout>) -> Result<Sourced<Option<Duration>>, SettingsError> {
        let timeout = match given {
            Some(Timeout::Never) => Sourced::new(None, Source::Given),
            Some(Timeout::After(given)) => Sourced::new(Some(given), Source::Given),
            None => match self.variable(Setting::Timeout, "ONE_XMLRPC_TIMEOUT")? {
                Some(Sourced { value, source }) => match value.parse() {
                    Ok(seconds) => Sourced::new(Some(Duration::from_secs(seconds)), source),
                    Err(_) => {
                        return Err(SettingsError::new(Setting::Timeout, source, format!("{value:?} is not a whole number of seconds")));
                    }
                },
                None => Sourced::new(Some(DEFAULT_TIMEOUT), Source::Default),
            },
        };
        if timeout.value == Some(Duration::ZERO) {
            return Err(SettingsError::new(Setting::Timeout, timeout.source, "in no time at all no call can be done"));
        }
        Ok(timeout)
    }

    fn ca_directory(&self, given: Option<PathBuf>) -> Result<Sourced<Option<PathBuf>>, SettingsError> {
        if let Some(given) = given {
            return Ok(Sourced::new(Some(given), Source::Given));
        }
        Ok(match self.variable(Setting::CaCertificates, "ONE_CERT_DIR")? {
            Some(Sourced { value, source }) => Sourced::new(Some(value.into()), source),
            None => Sourced::new(None, Source::Default),
        })
    }

    fn verify_tls(&self, given: Option<bool>) -> Result<Sourced<bool>, SettingsError> {
        if let Some(given) = given {
            return Ok(Sourced::new(given, Source::Given));
        }
        let Some(Sourced { value, source }) = self.variable(Setting::TlsVerification, "ONE_DISABLE_SSL_VERIFY")? else {
            return Ok(Sourced::new(true, Source::Default));
        };
        match value.to_ascii_lowercase().as_str() {
            "1" | "yes" | "true" => Ok(Sourced::new(false, source)),
            "0" | "no" | "false" => Ok(Sourced::new(true, source)),
            _ => {
                let reason = format!("{value:?} is neither 1, yes, true (not to verify) nor 0, no, false (to verify)");
                Err(SettingsError::new(Setting::TlsVerification, source, reason))
            }
        }
    }

    fn proxy(&self, given: Option<Route>, endpoint: &Url) -> Result<Sourced<Option<Url>>, SettingsError> {
        match (given, self.environment) {
            (Some(Route::Direct), _) => Ok(Sourced::new(None, Source::Given)),
            (Some(Route::Proxy(text)), _) => match proxy::parse(&text) {
                Ok(proxy) => Ok(Sourced::new(Some(proxy), Source::Given)),
                Err(reason) => Err(SettingsError::new(Setting::Proxy, Source::Given, reason)),
            },
            (None, Some(environment)) => Ok(match proxy::discover(endpoint, environment)? {
                Some(Sourced { value, source }) => Sourced::new(Some(value), source),
                None => Sourced::new(None, Source::Default),
            }),
            (None, None) => Ok(Sourced::new(None, Source::Default)),
        }
    }

    fn page_size(&self, given: Option<u32>) -> Result<Sourced<u32>, SettingsError> {
        let variable = if given.is_none() { self.variable(Setting::PageSize, "ONE_POOL_PAGE_SIZE")? } else { None };
        let Some(Sourced { value, source }) = variable else {
            return at_least(Setting::PageSize, given, DEFAULT_PAGE_SIZE, MIN_PAGE_SIZE);
        };
        match value.parse() {
            Ok(size) if size >= MIN_PAGE_SIZE => Ok(Sourced::new(size, source)),
            _ => Err(SettingsError::new(Setting::PageSize, source, format!("{value:?} is not a whole number of {MIN_PAGE_SIZE} or more"))),
        }
    }

    fn variable(&self, setting: Setting, name: &'static str) -> Result<Option<Sourced<String>>, SettingsError> {
        let Some(environment) = self.environment else { return Ok(None) };
        Ok(variables::text(environment, setting, name)?.map(|value| Sourced::new(value, Source::Variable(name))))
    }

    /// The text of a file in the user's home or else in the server's; where there is none, what was tried.
    fn file(&self, setting: Setting, name: &str) -> Result<Result<Sourced<String>, Vec<String>>, SettingsError> {
        let mut tried = Vec::new();
        let Some(environment) = self.environment else { return Ok(Err(tried)) };
        // The server's home is closed to everybody else, which is no reason to complain.
        let places = [(environment.home(), true), (Some(SERVER_HOME.into()), false)];
        for (home, own) in places {
            let Some(home) = home else {
                tried.push("there is no home directory".to_owned());
                continue;
            };
            let path = home.join(name);
            match environment.read(&path) {
                Ok(bytes) => {
                    let source = Source::File(path);
                    return Ok(Ok(Sourced::new(variables::utf8(setting, source.clone(), bytes)?, source)));
                }
                Err(error) if variables::is_absent(&error) => tried.push(format!("{} does not exist", path.display())),
                Err(error) if own => return Err(SettingsError::unreadable(setting, Source::File(path), error)),
                Err(error) => tried.push(format!("{} cannot be read: {error}", path.display())),
            }
        }
        Ok(Err(tried))
    }
}

/// The file that a variable leads to.
fn named_file(variable: &'static str, path: &str, environment: &dyn Environment) -> Result<Sourced<String>, SettingsError> {
    // Who puts the credentials themselves into the variable shall not see them in an error.
    if path.contains(':') && !Path::new(path).is_absolute() {
        let reason = "expected the path of a file with user:password in it; the value, not shown, looks like the credentials themselves";
        if environment.read(Path::new(path)).is_err() {
            return Err(SettingsError::new(Setting::Credentials, Source::Variable(variable), reason));
        }
    }
    let path = PathBuf::from(path);
    let source = Source::NamedFile { variable, path: path.clone() };
    Ok(Sourced::new(variables::file(environment, Setting::Credentials, source.clone(), &path)?, source))
}

fn certificates(directory: &Sourced<Option<PathBuf>>, environment: &dyn Environment) -> Result<Vec<Sourced<Pem>>, SettingsError> {
    let Some(path) = &directory.value else { return Ok(Vec::new()) };
    let file_source = |path: PathBuf| match directory.source {
        Source::Variable(variable) => Source::NamedFile { variable, path },
        _ => Source::File(path),
    };
    let unreadable = |path: &Path, error| SettingsError::unreadable(Setting::CaCertificates, file_source(path.to_owned()), error);
    let mut files = Vec::new();
    for file in environment.files(path).map_err(|error| unreadable(path, error))? {
        let bytes = environment.read(&file).map_err(|error| unreadable(&file, error))?;
        files.push(Sourced::new(Pem(bytes), file_source(file)));
    }
    if files.is_empty() {
        return Err(SettingsError::new(Setting::CaCertificates, file_source(path.clone()), "there is no file in this directory"));
    }
    Ok(files)
}

fn release(given: Option<String>, ask: Option<bool>) -> Result<Sourced<ServerRelease>, SettingsError> {
    match (given.map(|text| text.parse()), ask) {
        (Some(Ok(release)), _) => Ok(Sourced::new(ServerRelease::Known(release), Source::Given)),
        (Some(Err(invalid)), _) => Err(SettingsError::new(Setting::Release, Source::Given, format!("{invalid}"))),
        (None, Some(false)) => Ok(Sourced::new(ServerRelease::Newest, Source::Given)),
        (None, Some(true)) => Ok(Sourced::new(ServerRelease::Unknown, Source::Given)),
        (None, None) => Ok(Sourced::new(ServerRelease::Unknown, Source::Default)),
    }
}

/// An endpoint is shown in errors, and the server reads no user from it anyway.
fn without_secret(url: Url) -> Result<Url, String> {
    if url.has_secret() {
        return Err("user and password do not belong into the address; OpenNebula takes them as credentials".into());
    }
    Ok(url)
}

fn at_least<T: Copy + PartialOrd + Display>(setting: Setting, given: Option<T>, default: T, least: T) -> Result<Sourced<T>, SettingsError> {
    match given {
        Some(value) if value < least => Err(SettingsError::new(setting, Source::Given, format!("expected {least} or more, found {value}"))),
        Some(value) => Ok(Sourced::new(value, Source::Given)),
        None => Ok(Sourced::new(default, Source::Default)),
    }
}
