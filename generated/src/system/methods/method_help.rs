// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::Call;
use crate::system::{Handle, MethodName};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Tells in a few words what a method does.
///
/// **Answer:** The words.
///
/// # On the wire
///
/// `system.methodHelp` only reads, and is answered without asking who calls.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 1 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodHelp {
    /// The method.
    pub name: MethodName,
}

impl MethodHelp {
    /// The call.
    pub fn new(name: impl Into<MethodName>) -> Self {
        Self { name: name.into() }
    }
}

impl Method for MethodHelp {
    const NAME: &'static str = "system.methodHelp";
    const ACCESS: Access = Access::Read;
    const SESSION: bool = false;
    type Output = String;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for MethodHelp {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { name: params.arg("name")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Tells in a few words what a method does.
    ///
    /// [`MethodHelp`](struct@MethodHelp) tells more.
    pub fn method_help(&self, name: impl Into<MethodName>) -> Call<'c, C, MethodHelp> {
        Call::new(self.client, MethodHelp::new(name))
    }
}
