// @generated from codegen/rust/frame/src/release.rs by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::release::InvalidRelease;

use crate::system::Version;
use crate::{Error, Method, Release};

#[cfg(feature = "async")]
impl crate::Client {
    /// The same client, for the release that its server has, which it is asked for here.
    ///
    /// From then on the client sends what that release reads, and a call that it does not have fails before it is sent. Without this it asks by
    /// itself once a call depends on the release; with it, a program learns at its beginning that the server does not answer.
    pub async fn detect_release(self) -> Result<Self, Error> {
        let version = self.call(&Version).await?;
        Ok(self.for_release(release(&version)?))
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The same client, for the release that its server has, which it is asked for here.
    ///
    /// From then on the client sends what that release reads, and a call that it does not have fails before it is sent. Without this it asks by
    /// itself once a call depends on the release; with it, a program learns at its beginning that the server does not answer.
    pub fn detect_release(self) -> Result<Self, Error> {
        let version = self.call(&Version)?;
        Ok(self.for_release(release(&version)?))
    }
}

/// The release of a server that has this version.
fn release(version: &str) -> Result<Release, Error> {
    let invalid = |error: InvalidRelease| Error::new(Some(Version::NAME), error.into());
    version.parse().map_err(invalid)
}
