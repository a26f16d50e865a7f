//! A request that is ready, or that waits for the server to tell its release.

use std::fmt;

use super::form::{Form, forms, has};
use super::forms::Forms;
use super::{checked, refused, request_body};
use crate::error::{Error, ErrorKind};
use crate::method::Method;
use crate::params::EncodeError;
use crate::release::{Release, ServerRelease};

/// The body of a request, or several of which the server's release decides.
pub enum Request {
    /// It is the same for every release, or the release is known.
    Ready(Vec<u8>),
    /// The server must be [asked](super::release_question) for its release first.
    ByRelease(RequestByRelease),
}

/// The bodies of a request by release. `Debug` shows its method alone: each holds the session.
pub struct RequestByRelease {
    method: &'static str,
    session: Option<String>,
    /// Whether a release has the method.
    has: fn(Release) -> Result<(), EncodeError>,
    forms: Forms<Form>,
}

/// Writes the body of a request for a server of which so much is known.
///
/// An error says what must not be sent, or what the release does not have.
pub fn request<M: Method>(method: &M, session: &str, server: ServerRelease) -> Result<Request, Error> {
    if server != ServerRelease::Unknown {
        return request_body(method, session, server.known()).map(Request::Ready);
    }
    let session = checked::<M>(session)?;
    let forms = forms(method).map_err(refused::<M>)?;
    let request = RequestByRelease { method: M::NAME, session: session.map(str::to_owned), has: has::<M>, forms };
    if request.forms.differ() { Ok(Request::ByRelease(request)) } else { request.newest().map(Request::Ready) }
}

impl RequestByRelease {
    /// The body for a server of this release.
    pub fn body(&self, release: Release) -> Result<Vec<u8>, Error> {
        self.of(Some(release))
    }

    /// The body for a server of the newest release that the catalogue knows.
    pub fn newest(&self) -> Result<Vec<u8>, Error> {
        self.of(None)
    }

    fn of(&self, release: Option<Release>) -> Result<Vec<u8>, Error> {
        let has = release.map_or(Ok(()), self.has);
        let form = has.and_then(|()| self.forms.of(release)).map_err(|error| Error::new(Some(self.method), ErrorKind::Parameter(error)))?;
        Ok(form.body(self.session.as_deref()))
    }
}

impl fmt::Debug for RequestByRelease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestByRelease").field("method", &self.method).finish_non_exhaustive()
    }
}
