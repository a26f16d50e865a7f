//! The async client.

use std::fmt;
use std::sync::Arc;

use tokio::sync::OnceCell;

use super::builder::{Builder, Connect};
use super::outcome::{outcome, unanswered, without_release};
use crate::error::Error;
use crate::exchange::{self, QUESTION, Request};
use crate::method::Method;
use crate::release::{Release, ServerRelease};
use crate::settings::Settings;
use crate::transport::{AsyncCall, AsyncHttp};

/// A client for async programs on `tokio`. Cloning it is cheap, and the clones share the number of calls under way.
///
/// A call is cancelled by dropping its future; the server may do it nevertheless.
#[derive(Clone)]
pub struct AsyncClient {
    shared: Arc<Shared>,
    /// What this clone is told.
    server: ServerRelease,
}

/// What a client and its clones have in common.
struct Shared {
    transport: AsyncHttp,
    /// What the server has said of its release, once it was asked.
    asked: OnceCell<Release>,
}

impl AsyncClient {
    /// Makes a client. It connects with each call, not before.
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let server = settings.server_release();
        let transport = AsyncHttp::new(settings)?;
        Ok(Self { shared: Arc::new(Shared { transport, asked: OnceCell::default() }), server })
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

    /// Calls a method. The future holds neither the client nor the method, so it can be spawned as it is.
    pub fn call<M: Method>(&self, method: &M) -> impl Future<Output = Result<M::Output, Error>> + Send + use<M> {
        let request = exchange::request(method, self.settings().credentials().expose_session(), self.server());
        let (object, client) = (method.object(), self.clone());
        async move {
            let request = request?;
            let reply = client.shared.call(M::NAME, request).await;
            outcome::<M>(client.settings(), object, client.server(), reply)
        }
    }

    /// Sends a request as it is and hands over the response as it is; `name` is the method's, for errors.
    pub fn post(&self, name: &'static str, request: Vec<u8>) -> impl Future<Output = Result<Vec<u8>, Error>> + Send + use<> {
        let shared = Arc::clone(&self.shared);
        async move { shared.call(name, Request::Ready(request)).await }
    }

    /// What is known of the server's release.
    fn server(&self) -> ServerRelease {
        match (self.server, self.shared.asked.get()) {
            (ServerRelease::Unknown, Some(release)) => ServerRelease::Known(*release),
            (server, _) => server,
        }
    }
}

impl Shared {
    fn settings(&self) -> &Settings {
        self.transport.settings()
    }

    /// Sends a request, after the question for the server's release where it depends on that.
    async fn call(&self, method: &'static str, request: Request) -> Result<Vec<u8>, Error> {
        let call = self.transport.begin().await;
        let body = match request {
            Request::Ready(body) => body,
            Request::ByRelease(request) => {
                let release = self.release(&call).await.map_err(|error| without_release(self.settings(), method, error))?;
                request.body(release)?
            }
        };
        call.post(body).await.map_err(|kind| unanswered(self.settings(), method, kind))
    }

    /// The server's release. Of several calls that need it one asks, and the others wait for the answer.
    async fn release(&self, call: &AsyncCall<'_>) -> Result<Release, Error> {
        let unasked = |kind| Error::new(Some(QUESTION), kind);
        let asked = self.asked.get_or_try_init(|| async {
            let question = exchange::release_question(self.settings().credentials().expose_session())?;
            exchange::read_release(&call.post(question).await.map_err(unasked)?)
        });
        call.in_time(asked).await.map_err(unasked)?.copied()
    }
}

impl Connect for AsyncClient {
    fn connect(settings: Settings) -> Result<Self, Error> {
        Self::new(settings)
    }
}

impl fmt::Debug for AsyncClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncClient").field("settings", self.settings()).finish_non_exhaustive()
    }
}
