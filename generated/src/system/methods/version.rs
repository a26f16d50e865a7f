// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::Call;
use crate::system::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Tells the server's version.
///
/// **Answer:** The version, such as `7.4.0`.
///
/// # On the wire
///
/// `one.system.version` only reads, and is open to every user.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Version;

impl Version {
    /// The call.
    pub fn new() -> Self {
        Self
    }
}

impl Default for Version {
    fn default() -> Self {
        Self
    }
}

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

#[cfg(feature = "server")]
impl ServerMethod for Version {
    fn read_params(_params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self)
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Tells the server's version.
    ///
    /// [`Version`](struct@Version) tells more.
    pub fn version(&self) -> Call<'c, C, Version> {
        Call::new(self.client, Version::new())
    }
}
