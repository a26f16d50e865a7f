//! The blocking client.

use std::fmt;
use std::sync::Arc;

use super::builder::{Builder, Connect};
use super::outcome::{outcome, unanswered};
use crate::error::Error;
use crate::exchange;
use crate::method::Method;
use crate::release::Release;
use crate::settings::Settings;
use crate::transport::BlockingHttp;

/// A client for programs without async. Cloning it is cheap, and the clones share the number of calls under way.
#[derive(Clone)]
pub struct BlockingClient {
    transport: Arc<BlockingHttp>,
    release: Option<Release>,
}

impl BlockingClient {
    /// Makes a client. It connects with each call, not before.
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let release = settings.release();
        Ok(Self { transport: Arc::new(BlockingHttp::new(settings)?), release })
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

    /// Calls a method.
    pub fn call<M: Method>(&self, method: &M) -> Result<M::Output, Error> {
        let request = exchange::request_body(method, self.settings().credentials().expose_session(), self.release)?;
        outcome::<M>(self.settings(), method.object(), self.post(M::NAME, &request))
    }

    /// Sends a request as it is and hands over the response as it is; `name` is the method's, for errors.
    pub fn post(&self, name: &'static str, request: &[u8]) -> Result<Vec<u8>, Error> {
        self.transport.post(request).map_err(|kind| unanswered(self.settings(), name, kind))
    }
}

impl Connect for BlockingClient {
    fn connect(settings: Settings) -> Result<Self, Error> {
        Self::new(settings)
    }
}

impl fmt::Debug for BlockingClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingClient").field("settings", self.transport.settings()).finish_non_exhaustive()
    }
}
