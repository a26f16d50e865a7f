// @generated from spec/ by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::client::AsyncClient;

use crate::{Builder, Connect, Error, Method, Settings};

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
    #[inline]
    pub fn from_env() -> Result<Self, Error> {
        Builder::from_env().build()
    }

    /// A client whose settings are given by the program.
    #[inline]
    pub fn builder() -> Builder<Self> {
        Builder::new()
    }

    /// The settings it works with.
    #[inline]
    pub fn settings(&self) -> &Settings {
        self.0.settings()
    }

    /// Makes a call.
    #[inline]
    pub async fn call<M: Method>(&self, method: M) -> Result<M::Output, Error> {
        self.0.call(&method).await
    }
}

impl Connect for Client {
    #[inline]
    fn connect(settings: Settings) -> Result<Self, Error> {
        AsyncClient::new(settings).map(Self)
    }
}
