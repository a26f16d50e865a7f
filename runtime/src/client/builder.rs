//! Making a client: what the program gives, and where the rest is looked for.

use std::fmt;
use std::marker::PhantomData;
use std::path::PathBuf;
use std::time::Duration;

use crate::error::Error;
use crate::settings::discover::{Given, Route, Timeout, settings};
use crate::settings::{Credentials, Environment, ProcessEnvironment, Settings};

/// What can be made of [`Settings`]: a client.
pub trait Connect: Sized {
    /// Makes it. No connection is opened before the first call.
    fn connect(settings: Settings) -> Result<Self, Error>;
}

impl Connect for Settings {
    fn connect(settings: Settings) -> Result<Self, Error> {
        Ok(settings)
    }
}

impl Settings {
    /// Settings of what the builder is given.
    pub fn builder() -> Builder<Self> {
        Builder::new()
    }

    /// Settings of this process's environment alone.
    pub fn from_env() -> Result<Self, Error> {
        Builder::from_env().build()
    }
}

/// Puts the settings of a client together.
///
/// What is given here wins over the environment, and the environment over the defaults; see [`settings`](crate::settings) for where things are looked
/// for. Nothing is read and nothing is checked before [`Builder::build`], so a file that is missing does not matter once its value is given.
#[must_use = "a builder does nothing before `build`"]
pub struct Builder<C> {
    given: Given,
    environment: Box<dyn Environment>,
    discover: bool,
    made: PhantomData<fn() -> C>,
}

impl<C> Builder<C> {
    /// Starts from the defaults; variables and files of the environment do not count. Credentials have no default.
    pub fn new() -> Self {
        Self { given: Given::default(), environment: Box::new(ProcessEnvironment), discover: false, made: PhantomData }
    }

    /// Starts from the environment of this process.
    pub fn from_env() -> Self {
        Self::from_environment(ProcessEnvironment)
    }

    /// Starts from an environment.
    pub fn from_environment(environment: impl Environment + 'static) -> Self {
        Self { environment: Box::new(environment), discover: true, ..Self::new() }
    }

    /// The server's address, `http://host:2633/RPC2` or one with `https`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.given.endpoint = Some(endpoint.into());
        self
    }

    /// Who calls.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.given.credentials = Some(credentials);
        self
    }

    /// How long a call may take, from its connection to the last byte of its answer. Waiting until fewer than
    /// [`Builder::max_concurrent_calls`] calls are under way does not count.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.given.timeout = Some(Timeout::After(timeout));
        self
    }

    /// Lets a call take as long as it takes.
    pub fn no_timeout(mut self) -> Self {
        self.given.timeout = Some(Timeout::Never);
        self
    }

    /// Trusts also the CA certificates in the PEM files of a directory.
    pub fn ca_directory(mut self, directory: impl Into<PathBuf>) -> Self {
        self.given.ca_directory = Some(directory.into());
        self
    }

    /// Trusts also these CA certificates in PEM. Can be called again for more.
    pub fn ca_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.given.ca_certificates.push(pem.into());
        self
    }

    /// With `true`, believes whoever answers: anybody on the way can read the password and change the calls.
    pub fn disable_tls_verification(mut self, disable: bool) -> Self {
        self.given.verify_tls = Some(!disable);
        self
    }

    /// Goes through a proxy, `http://host:port` or `http://user:password@host:port`.
    ///
    /// The blocking client asks the proxy for a tunnel (`CONNECT`) always, the async client for `https` endpoints only.
    pub fn proxy(mut self, proxy: impl Into<String>) -> Self {
        self.given.proxy = Some(Route::Proxy(proxy.into()));
        self
    }

    /// Goes straight to the server, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.given.proxy = Some(Route::Direct);
        self
    }

    /// How large an answer may be, in bytes; 256 MiB by default. What is larger is an error before it has filled the memory.
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.given.max_response_size = Some(bytes);
        self
    }

    /// How many calls this client has under way at the same time, 10 by default; others wait. A server takes 15 connections from all its
    /// clients together, unless it is configured otherwise, and lets everybody else stand.
    pub fn max_concurrent_calls(mut self, calls: usize) -> Self {
        self.given.max_concurrent_calls = Some(calls);
        self
    }

    /// With `true`, an answer with something that the catalogue does not know is an error; for tests. Otherwise it is passed over.
    pub fn strict(mut self, strict: bool) -> Self {
        self.given.strict = Some(strict);
        self
    }

    /// The server's release, `5.12` or `5.12.0`: what it does not know is then not sent, and a call that needs it fails before that.
    ///
    /// Without this, the first call whose bytes depend on the release asks the server for it; see [`Builder::ask_release`].
    pub fn release(mut self, release: impl Into<String>) -> Self {
        self.given.release = Some(release.into());
        self
    }

    /// Whether to ask the server for its release where that is not given; `true` by default.
    ///
    /// A call that is the same for all releases is sent at once. The first one that is not asks for the server's version, within its own time,
    /// and the client and its clones remember the answer. Where there is none, that call fails, and the next one asks again. With `false`,
    /// nobody asks, and the server is taken for one of the newest release that the catalogue knows.
    pub fn ask_release(mut self, ask: bool) -> Self {
        self.given.ask_release = Some(ask);
        self
    }

    /// How many objects a page has where a pool is read page by page; 200 by default, at least 2.
    pub fn page_size(mut self, objects: u32) -> Self {
        self.given.page_size = Some(objects);
        self
    }
}

impl<C: Connect> Builder<C> {
    /// Reads and checks the settings, and makes the client.
    pub fn build(self) -> Result<C, Error> {
        C::connect(settings(self.given, self.environment.as_ref(), self.discover)?)
    }
}

impl<C> Default for Builder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("from_environment", &self.discover).finish_non_exhaustive()
    }
}
