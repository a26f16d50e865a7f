//! The one method that the files name, as the generator writes it.

use opennebula_runtime::codec::{Access, Answer, DecodeError, EncodeError, Method, Params};

/// Tells the server's version.
#[derive(Clone, Debug, PartialEq)]
pub struct Version;

impl Method for Version {
    const NAME: &'static str = "one.system.version";
    const ACCESS: Access = Access::Read;
    type Output = String;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}
