//! The async client, over `reqwest`.

use std::fmt;
use std::sync::Arc;

use reqwest::header::{CONTENT_TYPE, LOCATION};
use reqwest::{Client, Proxy, Url, redirect, retry};
use tokio::sync::Semaphore;

use super::reply::{self, Reply};
use super::tls;
use crate::error::{Error, ErrorKind};
use crate::exchange;
use crate::method::Method;
use crate::release::Release;
use crate::settings::{Builder, Connect, Setting, Settings, SettingsError};

/// A client for async programs on `tokio`. Cloning it is cheap, and the clones share the number of calls under way.
///
/// A call is cancelled by dropping its future; the server may do it nevertheless.
#[derive(Clone)]
pub struct AsyncClient {
    inner: Arc<Inner>,
    release: Option<Release>,
}

struct Inner {
    settings: Settings,
    endpoint: Url,
    http: Client,
    permits: Semaphore,
}

impl AsyncClient {
    /// Makes a client. It connects with each call, not before.
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let endpoint = Url::parse(settings.endpoint()).map_err(|error| invalid(&settings, Setting::Endpoint, &error))?;
        let http = http(&settings)?;
        let permits = Semaphore::new(settings.max_concurrent_calls().min(Semaphore::MAX_PERMITS));
        let release = settings.release();
        Ok(Self { inner: Arc::new(Inner { settings, endpoint, http, permits }), release })
    }

    /// A client by the environment alone.
    pub fn from_env() -> Result<Self, Error> {
        Builder::from_env().build()
    }

    /// A client by what the builder is given.
    pub fn builder() -> Builder<Self> {
        Builder::new()
    }

    /// What it was made with.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The release that its server is taken for; `None` stands for the newest that the catalogue knows.
    pub fn release(&self) -> Option<Release> {
        self.release
    }

    /// The same client for a server of this release.
    #[must_use]
    pub fn for_release(mut self, release: Release) -> Self {
        self.release = Some(release);
        self
    }

    /// Calls a method. The future holds neither the client nor the method, so it can be spawned as it is.
    pub fn call<M: Method>(&self, method: &M) -> impl Future<Output = Result<M::Output, Error>> + Send + use<M> {
        let request = exchange::request_body(method, self.settings().credentials().expose_session(), self.release);
        let inner = Arc::clone(&self.inner);
        async move {
            let reply = match request {
                Ok(request) => inner.post(request).await,
                Err(error) => Err(ErrorKind::Parameter(error)),
            };
            reply::outcome::<M>(&inner.settings, reply)
        }
    }

    /// Sends a request as it is and hands over the response as it is; `name` is the method's, for errors.
    pub fn post(&self, name: &'static str, request: Vec<u8>) -> impl Future<Output = Result<Vec<u8>, Error>> + Send + use<> {
        let inner = Arc::clone(&self.inner);
        async move { inner.post(request).await.map_err(|kind| reply::error(&inner.settings, name, kind)) }
    }
}

impl Inner {
    async fn post(&self, request: Vec<u8>) -> Result<Vec<u8>, ErrorKind> {
        // It fails only once it is closed, which nobody does.
        let _permit = self.permits.acquire().await.ok();
        let request = self.http.post(self.endpoint.clone()).header(CONTENT_TYPE, super::CONTENT_TYPE).body(request);
        let mut response = request.send().await.map_err(|error| self.failed(error))?;
        let location = response.headers().get(LOCATION).map(|location| String::from_utf8_lossy(location.as_bytes()).into_owned());
        let mut reply = Reply::new(&self.settings, response.status().as_u16(), location, response.content_length())?;
        loop {
            match response.chunk().await {
                Ok(Some(part)) if reply.push(&part) => {}
                // Of a page that is only shown, what has come is enough.
                Err(error) if reply.is_answer() => return Err(self.failed(error)),
                _ => return reply.finish(&self.settings),
            }
        }
    }

    fn failed(&self, error: reqwest::Error) -> ErrorKind {
        let error = error.without_url();
        // First, for the system has time-outs of its own while it connects.
        if error.is_connect() {
            return reply::unreachable(&self.settings, error);
        }
        if error.is_timeout() {
            return reply::timed_out(&self.settings);
        }
        reply::broken(&self.settings, error)
    }
}

fn http(settings: &Settings) -> Result<Client, Error> {
    let mut builder = Client::builder()
        .tls_backend_preconfigured(tls::config(settings)?)
        .user_agent(super::USER_AGENT)
        // A redirect would carry the session to whoever it leads to.
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .http1_only()
        .pool_max_idle_per_host(0)
        .no_proxy();
    if let Some(proxy) = settings.expose_proxy() {
        builder = builder.proxy(Proxy::all(proxy).map_err(|error| invalid(settings, Setting::Proxy, &error.without_url()))?);
    }
    if let Some(timeout) = reply::timeout(settings) {
        builder = builder.timeout(timeout);
    }
    builder.build().map_err(|error| invalid(settings, Setting::Endpoint, &error))
}

fn invalid(settings: &Settings, setting: Setting, error: &dyn fmt::Display) -> Error {
    SettingsError::new(setting, settings.source(setting).clone(), error.to_string()).into()
}

impl Connect for AsyncClient {
    fn connect(settings: Settings) -> Result<Self, Error> {
        Self::new(settings)
    }
}

impl fmt::Debug for AsyncClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncClient").field("settings", &self.inner.settings).finish_non_exhaustive()
    }
}
