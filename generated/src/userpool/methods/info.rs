// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params,
};

use crate::Call;
use crate::user::UserPool;
use crate::userpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lists the users that the caller may use, and their quotas.
///
/// **Answer:** The users.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.userpool.info` only reads, and is open to every user.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
///
/// The answer is a document, `<USER_POOL>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Info;

impl Info {
    /// The call.
    pub fn new() -> Self {
        Self
    }
}

impl Default for Info {
    fn default() -> Self {
        Self
    }
}

impl Method for Info {
    const NAME: &'static str = "one.userpool.info";
    const ACCESS: Access = Access::Read;
    type Output = UserPool;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("USER_POOL")
    }
}

impl ListMethod for Info {}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(_params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self)
    }

    fn write_output(output: &Self::Output) -> Value {
        document("USER_POOL", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lists the users that the caller may use, and their quotas.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new())
    }
}
