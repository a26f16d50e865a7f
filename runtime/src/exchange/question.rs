//! The question for the release of the server: the one method of the API that is known here.

use super::{read_response, request_body};
use crate::answer::Answer;
use crate::document::DecodeError;
use crate::error::{Error, ErrorKind};
use crate::method::{Access, Method};
use crate::params::{EncodeError, Params};
use crate::release::Release;

/// Tells the server's version. All releases have it, and all read the same.
struct Version;

impl Method for Version {
    const NAME: &'static str = "one.system.version";
    const ACCESS: Access = Access::Read;
    type Output = String;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<String, DecodeError> {
        answer.scalar()
    }
}

/// What the question is called on the wire.
pub const QUESTION: &str = Version::NAME;

/// Writes the body of the request that asks a server for its release.
pub fn release_question(session: &str) -> Result<Vec<u8>, Error> {
    request_body(&Version, session, None)
}

/// Reads the body of the response to it. A version that is no release is an error.
pub fn read_release(body: &[u8]) -> Result<Release, Error> {
    let version = read_response::<Version>(body, false)?;
    version.parse().map_err(|invalid| Error::new(Some(QUESTION), ErrorKind::from(invalid)))
}
