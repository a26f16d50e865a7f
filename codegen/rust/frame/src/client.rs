use std::future::{Future, IntoFuture};
use std::pin::Pin;

use opennebula_runtime::client::AsyncClient;

use crate::{Builder, Call, Connect, Error, Method, Release, Settings};

/// A client that waits without blocking: its calls are awaited.
///
/// It is cheap to clone, and its clones share their connections.
#[derive(Clone, Debug)]
pub struct Client(AsyncClient);

impl Client {
    /// A client with the settings of OpenNebula's own command line: credentials from the file that
    /// `ONE_AUTH` names or `~/.one/one_auth`, the endpoint from `ONE_XMLRPC`, and so on.
    ///
    /// [`settings`](crate::settings) lists them all.
    pub fn from_env() -> Result<Self, Error> {
        Builder::from_env().build()
    }

    /// A client whose settings are given by the program.
    pub fn builder() -> Builder<Self> {
        Builder::new()
    }

    /// The settings it works with.
    pub fn settings(&self) -> &Settings {
        self.0.settings()
    }

    /// The release that its server is taken for: the one that the program has named, or that the server has told. `None` where the server has
    /// not been asked yet, or must not be: see [`Builder::ask_release`].
    pub fn release(&self) -> Option<Release> {
        self.0.release()
    }

    /// The same client for a server of this release.
    #[must_use]
    pub fn for_release(self, release: Release) -> Self {
        Self(self.0.for_release(release))
    }

    /// Makes a call. The future holds neither the client nor the method, so that it can be spawned as it is.
    pub fn call<M: Method>(&self, method: &M) -> impl Future<Output = Result<M::Output, Error>> + Send + use<M> {
        self.0.call(method)
    }
}

impl Connect for Client {
    fn connect(settings: Settings) -> Result<Self, Error> {
        AsyncClient::new(settings).map(Self)
    }
}

impl<'c, M: Method + 'c> IntoFuture for Call<'c, Client, M> {
    type Output = Result<M::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.client().call(&self.method))
    }
}
