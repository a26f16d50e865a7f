// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params,
};

use crate::Call;
use crate::datastore::Datastore;
use crate::datastorepool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lists the datastores that the caller may use.
///
/// **Answer:** The datastores.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.datastorepool.info` only reads, and is open to every user.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
///
/// The answer is a document, `<DATASTORE_POOL>` with a `<DATASTORE>` each.
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
    const NAME: &'static str = "one.datastorepool.info";
    const ACCESS: Access = Access::Read;
    type Output = Vec<Datastore>;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("DATASTORE_POOL", "DATASTORE")
    }
}

impl ListMethod for Info {}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(_params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self)
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("DATASTORE_POOL", "DATASTORE", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lists the datastores that the caller may use.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new())
    }
}
