// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params,
};

use crate::Call;
use crate::acl::{Acl, Handle};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lists the access rules.
///
/// Among them are the rules that the server made by itself: for administrators of groups, and for
/// what groups get from virtual data centres. Only those who may manage rules can read them.
///
/// **Answer:** The rules, by whom they are about.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.acl.info` only reads, and needs the right `ACL:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
///
/// The answer is a document, `<ACL_POOL>` with a `<ACL>` each.
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
    const NAME: &'static str = "one.acl.info";
    const ACCESS: Access = Access::Read;
    type Output = Vec<Acl>;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("ACL_POOL", "ACL")
    }
}

impl ListMethod for Info {}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(_params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self)
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("ACL_POOL", "ACL", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lists the access rules.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new())
    }
}
