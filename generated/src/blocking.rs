// @generated from spec/ by `cargo xtask codegen`. Do not edit.

//! The client for programs without an async runtime.

use opennebula_runtime::client::BlockingClient;

use crate::{Builder, Connect, Error, Method, Settings};

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
    pub fn call<M: Method>(&self, method: M) -> Result<M::Output, Error> {
        self.0.call(&method)
    }
}

impl Connect for Client {
    #[inline]
    fn connect(settings: Settings) -> Result<Self, Error> {
        BlockingClient::new(settings).map(Self)
    }
}
