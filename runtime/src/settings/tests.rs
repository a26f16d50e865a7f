//! Where each setting is looked for, and what is said about one that cannot be used.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Credentials, Environment, ProcessEnvironment, Setting, Settings, Source};
use crate::client::Builder;

const HOME_AUTH: &str = "/home/joe/.one/one_auth";
const HOME_ENDPOINT: &str = "/home/joe/.one/one_endpoint";
const SERVER_AUTH: &str = "/var/lib/one/.one/one_auth";
const SERVER_ENDPOINT: &str = "/var/lib/one/.one/one_endpoint";

/// An environment of a test: variables, and files or what hinders reading them.
#[derive(Clone, Default)]
struct Fake {
    variables: BTreeMap<&'static str, OsString>,
    files: BTreeMap<PathBuf, Result<Vec<u8>, ErrorKind>>,
}

impl Fake {
    /// Enough to make settings of.
    fn with_credentials() -> Self {
        Self::default().file(HOME_AUTH, "joe:secret\n")
    }

    fn set(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self.variables.insert(name, value.into());
        self
    }

    fn file(mut self, path: &str, content: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), Ok(content.into()));
        self
    }

    fn hindered(mut self, path: &str, kind: ErrorKind) -> Self {
        self.files.insert(path.into(), Err(kind));
        self
    }

    fn builder(&self) -> Builder<Settings> {
        Builder::from_environment(self.clone())
    }

    fn settings(&self) -> Settings {
        self.builder().build().unwrap()
    }

    fn error(&self) -> String {
        error_of(self.builder())
    }
}

fn error_of(builder: Builder<Settings>) -> String {
    let error = builder.build().unwrap_err();
    assert!(error.is_settings());
    let shown = format!("{error}\n{error:?}");
    assert!(!shown.contains("secret"), "{shown}");
    error.to_string()
}

impl Environment for Fake {
    fn variable(&self, name: &str) -> Option<OsString> {
        self.variables.get(name).cloned()
    }

    fn home(&self) -> Option<PathBuf> {
        Some("/home/joe".into())
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().unwrap_or(Err(ErrorKind::NotFound)).map_err(Into::into)
    }

    fn files(&self, directory: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(self.files.keys().filter(|path| path.parent() == Some(directory)).cloned().collect())
    }
}

#[test]
fn each_place_of_the_credentials_yields_to_the_one_before() {
    let all = Fake::default()
        .set("ONE_AUTH", "/etc/auth")
        .file("/etc/auth", "variable:secret")
        .file(HOME_AUTH, "home:secret\n")
        .file(SERVER_AUTH, "server:secret\r\n");
    let expect = |settings: Settings, user: &str, source: &Source| {
        assert_eq!(settings.credentials().user(), user);
        assert_eq!(settings.credentials().expose_session(), format!("{user}:secret"));
        assert_eq!(settings.source(Setting::Credentials), source);
    };
    let given = Credentials::password("given", "secret").unwrap();
    expect(all.builder().credentials(given).build().unwrap(), "given", &Source::Given);
    expect(all.settings(), "variable", &Source::NamedFile { variable: "ONE_AUTH", path: "/etc/auth".into() });
    // A variable that is empty counts as not set.
    let mut rest = all.set("ONE_AUTH", "");
    expect(rest.settings(), "home", &Source::File(HOME_AUTH.into()));
    rest.files.remove(Path::new(HOME_AUTH));
    expect(rest.settings(), "server", &Source::File(SERVER_AUTH.into()));
    rest.files.remove(Path::new(SERVER_AUTH));
    let error = rest.error();
    for part in ["ONE_AUTH is not set", "/home/joe/.one/one_auth does not exist", "/var/lib/one/.one/one_auth does not exist"] {
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn each_place_of_the_endpoint_yields_to_the_one_before() {
    let all = Fake::with_credentials()
        .set("ONE_XMLRPC", "http://variable:2633/RPC2")
        .file(HOME_ENDPOINT, "http://home:2633/RPC2\n")
        .file(SERVER_ENDPOINT, "http://server:2633/RPC2 \n\n");
    let expect = |settings: Settings, endpoint: &str, source: &Source| {
        assert_eq!(settings.endpoint(), endpoint);
        assert_eq!(settings.source(Setting::Endpoint), source);
    };
    let given = "https://given/RPC2";
    expect(all.builder().endpoint(given).build().unwrap(), given, &Source::Given);
    expect(all.settings(), "http://variable:2633/RPC2", &Source::Variable("ONE_XMLRPC"));
    let mut rest = all;
    rest.variables.clear();
    expect(rest.settings(), "http://home:2633/RPC2", &Source::File(HOME_ENDPOINT.into()));
    rest.files.remove(Path::new(HOME_ENDPOINT));
    expect(rest.settings(), "http://server:2633/RPC2", &Source::File(SERVER_ENDPOINT.into()));
    // The server's home is closed to its other users.
    let rest = rest.hindered(SERVER_ENDPOINT, ErrorKind::PermissionDenied);
    expect(rest.settings(), "http://localhost:2633/RPC2", &Source::Default);
}

#[test]
fn without_the_environment_only_what_is_given_counts() {
    let settings = Builder::<Settings>::new().credentials(Credentials::session("joe:secret").unwrap()).no_timeout().build().unwrap();
    assert_eq!(settings.endpoint(), "http://localhost:2633/RPC2");
    assert_eq!(settings.timeout(), None);
    assert_eq!(error_of(Builder::new()), "credentials: none were given to the builder");
}

#[test]
fn bad_credentials_are_errors_that_name_the_file() {
    let home = |content: &[u8]| Fake::default().file(HOME_AUTH, content).error();
    let at_home = |reason: &str| format!("credentials (file {HOME_AUTH}): {reason}");
    assert_eq!(home(b""), at_home("it is empty; expected user:password"));
    assert_eq!(home(b"\n"), at_home("it is empty; expected user:password"));
    assert_eq!(home(b"joe secret\n"), at_home("expected user:password, found no `:`"));
    assert_eq!(home(b"joe:secret\xff"), at_home("it is not UTF-8"));
    assert!(home(b"joe:secret\n\n").starts_with(&at_home("there is a line end in the credentials")));
    for kind in [ErrorKind::PermissionDenied, ErrorKind::IsADirectory] {
        let error = Fake::default().hindered(HOME_AUTH, kind).file(SERVER_AUTH, "a:b").error();
        assert_eq!(error, at_home(&format!("it cannot be read: {kind}")));
    }
    let error = Fake::with_credentials().set("ONE_AUTH", "/nowhere").error();
    assert_eq!(error, "credentials (file /nowhere, by ONE_AUTH): it cannot be read: entity not found");
    let error = Fake::with_credentials().set("ONE_AUTH", "joe:secret").error();
    assert!(error.starts_with("credentials (ONE_AUTH): expected the path of a file"), "{error}");
}

#[test]
fn bad_variables_are_errors_that_name_them() {
    let error = |name, value: &str| Fake::with_credentials().set(name, value).error();
    for value in ["abc", "1.5", "-1", "30s"] {
        let expected = format!("time-out (ONE_XMLRPC_TIMEOUT): {value:?} is not a whole number of seconds");
        assert_eq!(error("ONE_XMLRPC_TIMEOUT", value), expected);
    }
    assert!(error("ONE_XMLRPC_TIMEOUT", "0").starts_with("time-out (ONE_XMLRPC_TIMEOUT): in no time"));
    assert!(error("ONE_POOL_PAGE_SIZE", "1").contains("(ONE_POOL_PAGE_SIZE): \"1\" is not a whole number of 2 or more"));
    assert!(error("ONE_DISABLE_SSL_VERIFY", "maybe").contains("(ONE_DISABLE_SSL_VERIFY): \"maybe\" is neither 1, yes, true"));
    assert!(error("ONE_XMLRPC", "localhost:2633/RPC2").contains("(ONE_XMLRPC): \"localhost:2633/RPC2\" has no http://"));
    assert!(error("ONE_XMLRPC", "ftp://one/RPC2").contains("(ONE_XMLRPC): \"ftp://one/RPC2\" is neither http:// nor https://"));
    assert!(error("ONE_XMLRPC", "http://joe:secret@one/RPC2").contains("(ONE_XMLRPC): user and password do not belong"));
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStringExt;
        let error = Fake::with_credentials().set("ONE_XMLRPC", OsString::from_vec(vec![0xff])).error();
        assert_eq!(error, "endpoint (ONE_XMLRPC): it is not UTF-8");
    }
}

#[test]
fn a_variable_that_is_empty_counts_as_not_set() {
    const ALL: [&str; 11] = [
        "ONE_AUTH",
        "ONE_XMLRPC",
        "ONE_XMLRPC_TIMEOUT",
        "ONE_CERT_DIR",
        "ONE_DISABLE_SSL_VERIFY",
        "ONE_POOL_PAGE_SIZE",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "http_proxy",
        "NO_PROXY",
    ];
    for empty in ["", " ", "\n"] {
        let fake = ALL.into_iter().fold(Fake::with_credentials(), |fake, name| fake.set(name, empty));
        assert_eq!(fake.settings().to_string(), Fake::with_credentials().settings().to_string(), "{empty:?}");
    }
}

/// The files of this process, behind one variable.
struct Real(&'static str, PathBuf);

impl Environment for Real {
    fn variable(&self, name: &str) -> Option<OsString> {
        (name == self.0).then(|| self.1.clone().into())
    }

    fn home(&self) -> Option<PathBuf> {
        None
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        ProcessEnvironment.read(path)
    }

    fn files(&self, directory: &Path) -> io::Result<Vec<PathBuf>> {
        ProcessEnvironment.files(directory)
    }
}

#[test]
fn files_of_the_system_that_cannot_be_read_are_named() {
    let directory = std::env::temp_dir();
    let at =
        |setting: &str, path: &Path, variable: &str| format!("{setting} (file {}, by {variable}): it cannot be read: ", path.display());
    // A directory in the place of a file: to an administrator no file is closed.
    let error = error_of(Builder::from_environment(Real("ONE_AUTH", directory.clone())));
    assert!(error.starts_with(&at("credentials", &directory, "ONE_AUTH")), "{error}");
    let missing = directory.join("opennebula-runtime-does-not-exist");
    let error = error_of(Builder::from_environment(Real("ONE_AUTH", missing.clone())));
    assert!(error.starts_with(&at("credentials", &missing, "ONE_AUTH")), "{error}");
    let credentials = Credentials::session("joe:secret").unwrap();
    let builder = Builder::from_environment(Real("ONE_CERT_DIR", missing.clone())).endpoint("https://one/RPC2").credentials(credentials);
    let error = error_of(builder);
    assert!(error.starts_with(&at("CA certificates", &missing, "ONE_CERT_DIR")), "{error}");
}

#[test]
fn good_variables_are_taken_and_given_values_win() {
    let fake = Fake::with_credentials()
        .set("ONE_XMLRPC_TIMEOUT", " 90 ")
        .set("ONE_POOL_PAGE_SIZE", "500")
        .set("ONE_DISABLE_SSL_VERIFY", "Yes")
        .set("ONE_CERT_DIR", "/nowhere");
    let settings = fake.settings();
    assert_eq!(settings.timeout(), Some(Duration::from_secs(90)));
    assert_eq!(settings.page_size(), 500);
    assert!(!settings.verifies_tls());
    // Nobody reads certificates for a connection without TLS.
    assert_eq!(settings.ca_directory(), Some(Path::new("/nowhere")));
    let builder = fake.builder().timeout(Duration::from_millis(5)).page_size(2).disable_tls_verification(false).ca_directory("/certs");
    let settings = builder.build().unwrap();
    assert_eq!(settings.timeout(), Some(Duration::from_millis(5)));
    assert_eq!(settings.page_size(), 2);
    assert!(settings.verifies_tls());
    assert_eq!(settings.ca_directory(), Some(Path::new("/certs")));
    for off in ["0", "no", "FALSE", ""] {
        assert!(Fake::with_credentials().set("ONE_DISABLE_SSL_VERIFY", off).settings().verifies_tls(), "{off:?}");
    }
}

#[test]
fn values_out_of_range_are_errors() {
    let builder = || Fake::with_credentials().builder();
    assert_eq!(error_of(builder().max_concurrent_calls(0)), "calls at the same time (given): expected 1 or more, found 0");
    assert_eq!(error_of(builder().max_response_size(0)), "largest answer (given): expected 1 or more, found 0");
    assert_eq!(error_of(builder().page_size(1)), "page size (given): expected 2 or more, found 1");
    assert!(error_of(builder().timeout(Duration::ZERO)).starts_with("time-out (given): in no time"));
}

#[test]
fn certificates_are_read_from_the_directory_where_tls_needs_them() {
    let fake = Fake::with_credentials()
        .set("ONE_XMLRPC", "https://one/RPC2")
        .set("ONE_CERT_DIR", "/certs")
        .file("/certs/a.pem", "A")
        .file("/certs/sub/b.pem", "B");
    let settings = fake.settings();
    let read: Vec<_> = settings.ca_certificates().collect();
    assert_eq!(read, [(b"A".as_slice(), &Source::NamedFile { variable: "ONE_CERT_DIR", path: "/certs/a.pem".into() })]);
    let error = fake.clone().hindered("/certs/a.pem", ErrorKind::PermissionDenied).error();
    assert_eq!(error, "CA certificates (file /certs/a.pem, by ONE_CERT_DIR): it cannot be read: permission denied");
    assert!(fake.set("ONE_CERT_DIR", "/nowhere").error().contains("/nowhere"));
}

#[test]
fn the_proxy_is_that_of_the_scheme_and_not_for_every_host() {
    let fake = Fake::with_credentials()
        .set("HTTP_PROXY", "plain:3128")
        .set("https_proxy", "http://joe:secret@tls:3128")
        .set("NO_PROXY", "example.org")
        .set("ALL_PROXY", "socks5://all");
    let proxy = |fake: &Fake, endpoint: &str| {
        let settings = fake.builder().endpoint(endpoint).build().unwrap();
        (settings.proxy(), settings.source(Setting::Proxy).clone())
    };
    assert_eq!(proxy(&fake, "http://one/RPC2"), (Some("http://plain:3128".into()), Source::Variable("HTTP_PROXY")));
    assert_eq!(proxy(&fake, "https://one/RPC2"), (Some("http://***@tls:3128".into()), Source::Variable("https_proxy")));
    for direct in ["http://one.example.org/RPC2", "http://localhost:2633/RPC2", "http://[::1]:2633/RPC2"] {
        assert_eq!(proxy(&fake, direct), (None, Source::Default), "{direct}");
    }
    let settings = fake.builder().endpoint("http://one/RPC2").no_proxy().build().unwrap();
    assert_eq!((settings.expose_proxy(), settings.source(Setting::Proxy)), (None, &Source::Given));
    // A CGI program's HTTP_PROXY comes from its client.
    let cgi = fake.set("REQUEST_METHOD", "GET");
    let error = error_of(cgi.builder().endpoint("http://one/RPC2"));
    assert_eq!(error, "proxy (ALL_PROXY): \"socks5://all\" is neither http:// nor https://");
}

#[test]
fn settings_show_each_value_with_its_source_and_no_secret() {
    let fake = Fake::with_credentials().set("ONE_XMLRPC", "http://one:2633/RPC2").set("HTTP_PROXY", "http://joe:secret@proxy:3128");
    let settings = fake.settings();
    let shown = settings.to_string();
    assert_eq!(
        shown.lines().collect::<Vec<_>>(),
        [
            "endpoint: http://one:2633/RPC2 (ONE_XMLRPC)",
            "credentials: user joe (file /home/joe/.one/one_auth)",
            "time-out: 30s (default)",
            "CA certificates: those of the system (default)",
            "TLS verification: on (default)",
            "proxy: http://***@proxy:3128 (HTTP_PROXY)",
            "largest answer: 268435456 bytes (default)",
            "calls at the same time: 10 (default)",
            "strict: false (default)",
            "release: what the server says, asked where it matters (default)",
            "page size: 200 (default)",
        ]
    );
    let debug = format!("{settings:?} {:?}", fake.builder());
    assert!(!debug.contains("secret"), "{debug}");
}
