//! The blocking client.

use std::fmt;
use std::sync::Arc;

use super::asked_once::AskedOnce;
use super::builder::{Builder, Connect};
use super::outcome::{outcome, unanswered, without_release};
use crate::error::Error;
use crate::exchange::{self, QUESTION, Request};
use crate::method::Method;
use crate::release::{Release, ServerRelease};
use crate::settings::Settings;
use crate::transport::{BlockingCall, BlockingHttp};

/// A client for programs without async. Cloning it is cheap, and the clones share the number of calls under way.
#[derive(Clone)]
pub struct BlockingClient {
    shared: Arc<Shared>,
    /// What this clone is told.
    server: ServerRelease,
}

/// What a client and its clones have in common.
struct Shared {
    transport: BlockingHttp,
    /// What the server has said of its release, once it was asked.
    asked: AskedOnce<Release>,
}

impl BlockingClient {
    /// Makes a client. It connects with each call, not before.
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let server = settings.server_release();
        let transport = BlockingHttp::new(settings)?;
        Ok(Self { shared: Arc::new(Shared { transport, asked: AskedOnce::default() }), server })
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
        self.shared.transport.settings()
    }

    /// The release that its server is taken for: the one that the program has named, or that the server has told. `None` where the server has
    /// not been asked yet, or must not be: see [`Builder::ask_release`].
    pub fn release(&self) -> Option<Release> {
        self.server().known()
    }

    /// The same client for a server of this release.
    #[must_use]
    pub fn for_release(mut self, release: Release) -> Self {
        self.server = ServerRelease::Known(release);
        self
    }

    /// Calls a method.
    pub fn call<M: Method>(&self, method: &M) -> Result<M::Output, Error> {
        let request = exchange::request(method, self.settings().credentials().expose_session(), self.server())?;
        let call = self.shared.transport.begin();
        let reply = self.body(M::NAME, request, &call).and_then(|body| self.send(M::NAME, &body, &call));
        outcome::<M>(self.settings(), method.object(), self.server(), reply)
    }

    /// Sends a request as it is and hands over the response as it is; `name` is the method's, for errors.
    pub fn post(&self, name: &'static str, request: &[u8]) -> Result<Vec<u8>, Error> {
        self.send(name, request, &self.shared.transport.begin())
    }

    /// What is known of the server's release.
    fn server(&self) -> ServerRelease {
        match (self.server, self.shared.asked.get()) {
            (ServerRelease::Unknown, Some(release)) => ServerRelease::Known(release),
            (server, _) => server,
        }
    }

    fn send(&self, method: &'static str, request: &[u8], call: &BlockingCall<'_>) -> Result<Vec<u8>, Error> {
        call.post(request).map_err(|kind| unanswered(self.settings(), method, kind))
    }

    /// The body of a request, after the question for the server's release where it depends on that.
    fn body(&self, method: &'static str, request: Request, call: &BlockingCall<'_>) -> Result<Vec<u8>, Error> {
        match request {
            Request::Ready(body) => Ok(body),
            Request::ByRelease(request) => {
                let release = self.ask(call).map_err(|error| without_release(self.settings(), method, error))?;
                request.body(release)
            }
        }
    }

    /// The server's release. Of several calls that need it one asks, and the others wait for the answer.
    fn ask(&self, call: &BlockingCall<'_>) -> Result<Release, Error> {
        let unasked = |kind| Error::new(Some(QUESTION), kind);
        loop {
            let time = call.remaining().map_err(unasked)?;
            let asked = self.shared.asked.get_or_ask(time, || {
                let question = exchange::release_question(self.settings().credentials().expose_session())?;
                exchange::read_release(&call.post(&question).map_err(unasked)?)
            });
            // Otherwise time is up, which is an error above.
            if let Some(asked) = asked {
                return asked;
            }
        }
    }
}

impl Connect for BlockingClient {
    fn connect(settings: Settings) -> Result<Self, Error> {
        Self::new(settings)
    }
}

impl fmt::Debug for BlockingClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingClient").field("settings", self.settings()).finish_non_exhaustive()
    }
}
