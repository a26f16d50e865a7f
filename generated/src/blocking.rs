// @generated from codegen/rust/frame/src/blocking.rs by `cargo xtask codegen`. Do not edit.

//! The client for programs without an async runtime.

use opennebula_runtime::client::BlockingClient;

#[cfg(feature = "system")]
use opennebula_runtime::release::InvalidRelease;

use crate::{Builder, Connect, Error, Method, Release, Settings};

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

    /// The release that its server is taken for; `None` stands for the newest that the catalogue knows.
    pub fn release(&self) -> Option<Release> {
        self.0.release()
    }

    /// The same client, for the release that its server has, which it is asked for here.
    ///
    /// From then on the client sends what that release reads, and a call that it does not have fails before it is sent.
    #[cfg(feature = "system")]
    pub fn detect_release(self) -> Result<Self, Error> {
        let version = self.call(crate::system::Version)?;
        let invalid = |error: InvalidRelease| Error::new(Some(crate::system::Version::NAME), error.into());
        let release = version.parse().map_err(invalid)?;
        Ok(Self(self.0.for_release(release)))
    }

    /// Makes a call.
    #[allow(clippy::needless_pass_by_value)]
    pub fn call<M: Method>(&self, method: M) -> Result<M::Output, Error> {
        self.0.call(&method)
    }
}

impl Connect for Client {
    fn connect(settings: Settings) -> Result<Self, Error> {
        BlockingClient::new(settings).map(Self)
    }
}
