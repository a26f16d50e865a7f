// @generated from codegen/rust/frame/src/blocking.rs by `cargo xtask codegen`. Do not edit.

//! The client for programs without an async runtime.

use opennebula_runtime::client::BlockingClient;

use crate::{Builder, Call, Connect, Error, Method, Release, Settings};

/// A client that blocks the thread: its calls are sent.
///
/// It is cheap to clone, and may be shared between threads.
#[derive(Clone, Debug)]
pub struct Client(BlockingClient);

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

    /// Makes a call.
    pub fn call<M: Method>(&self, method: &M) -> Result<M::Output, Error> {
        self.0.call(method)
    }
}

impl Connect for Client {
    fn connect(settings: Settings) -> Result<Self, Error> {
        BlockingClient::new(settings).map(Self)
    }
}

impl<M: Method> Call<'_, Client, M> {
    /// Makes the call, and waits for the answer.
    pub fn send(self) -> Result<M::Output, Error> {
        self.client().call(&self.method)
    }
}
