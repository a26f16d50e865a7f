//! The async client.

use std::fmt;
use std::sync::Arc;

use super::builder::{Builder, Connect};
use super::outcome::{outcome, unanswered};
use crate::error::Error;
use crate::exchange;
use crate::method::Method;
use crate::release::Release;
use crate::settings::Settings;
use crate::transport::AsyncHttp;

/// A client for async programs on `tokio`. Cloning it is cheap, and the clones share the number of calls under way.
///
/// A call is cancelled by dropping its future; the server may do it nevertheless.
#[derive(Clone)]
pub struct AsyncClient {
    transport: Arc<AsyncHttp>,
    release: Option<Release>,
}

impl AsyncClient {
    /// Makes a client. It connects with each call, not before.
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let release = settings.release();
        Ok(Self { transport: Arc::new(AsyncHttp::new(settings)?), release })
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
        self.transport.settings()
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
        let answer = request.map(|request| self.post(M::NAME, request));
        let (object, transport) = (method.object(), Arc::clone(&self.transport));
        async move { outcome::<M>(transport.settings(), object, answer?.await) }
    }

    /// Sends a request as it is and hands over the response as it is; `name` is the method's, for errors.
    pub fn post(&self, name: &'static str, request: Vec<u8>) -> impl Future<Output = Result<Vec<u8>, Error>> + Send + use<> {
        let transport = Arc::clone(&self.transport);
        async move { transport.post(request).await.map_err(|kind| unanswered(transport.settings(), name, kind)) }
    }
}

impl Connect for AsyncClient {
    fn connect(settings: Settings) -> Result<Self, Error> {
        Self::new(settings)
    }
}

impl fmt::Debug for AsyncClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncClient").field("settings", self.transport.settings()).finish_non_exhaustive()
    }
}
