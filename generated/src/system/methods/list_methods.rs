// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params,
};

use crate::Call;
use crate::system::{Handle, MethodName};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, array};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lists the methods that the server has, with those of the XML-RPC layer.
///
/// **Answer:** The methods.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `system.listMethods` only reads, and is answered without asking who calls.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
///
/// The answer is an array of values.
#[derive(Clone, Debug, PartialEq)]
pub struct ListMethods;

impl ListMethods {
    /// The call.
    pub fn new() -> Self {
        Self
    }
}

impl Default for ListMethods {
    fn default() -> Self {
        Self
    }
}

impl Method for ListMethods {
    const NAME: &'static str = "system.listMethods";
    const ACCESS: Access = Access::Read;
    const SESSION: bool = false;
    type Output = Vec<MethodName>;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.array()
    }
}

impl ListMethod for ListMethods {}

#[cfg(feature = "server")]
impl ServerMethod for ListMethods {
    fn read_params(_params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self)
    }

    fn write_output(output: &Self::Output) -> Value {
        array(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lists the methods that the server has, with those of the XML-RPC layer.
    ///
    /// [`ListMethods`](struct@ListMethods) tells more.
    pub fn list_methods(&self) -> Call<'c, C, ListMethods> {
        Call::new(self.client, ListMethods::new())
    }
}
