use opennebula_runtime::client::AsyncClient;

#[cfg(feature = "system")]
use opennebula_runtime::release::InvalidRelease;

use crate::{Builder, Connect, Error, Method, Release, Settings};

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

    /// The release that its server is taken for; `None` stands for the newest that the catalogue knows.
    pub fn release(&self) -> Option<Release> {
        self.0.release()
    }

    /// The same client, for the release that its server has, which it is asked for here.
    ///
    /// From then on the client sends what that release reads, and a call that it does not have fails before it is sent.
    #[cfg(feature = "system")]
    pub async fn detect_release(self) -> Result<Self, Error> {
        let version = self.call(crate::system::Version).await?;
        let invalid = |error: InvalidRelease| Error::new(Some(crate::system::Version::NAME), error.into());
        let release = version.parse().map_err(invalid)?;
        Ok(Self(self.0.for_release(release)))
    }

    /// Makes a call.
    #[allow(clippy::needless_pass_by_value)]
    pub async fn call<M: Method>(&self, method: M) -> Result<M::Output, Error> {
        self.0.call(&method).await
    }
}

impl Connect for Client {
    fn connect(settings: Settings) -> Result<Self, Error> {
        AsyncClient::new(settings).map(Self)
    }
}
