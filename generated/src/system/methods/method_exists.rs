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

/// Tells whether the server has a method.
///
/// **Answer:** Whether it has it.
///
/// # On the wire
///
/// `system.methodExist` only reads, and is answered without asking who calls.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 1 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodExists {
    /// The method.
    pub name: MethodName,
}

impl MethodExists {
    /// The call.
    pub fn new(name: impl Into<MethodName>) -> Self {
        Self { name: name.into() }
    }
}

impl Method for MethodExists {
    const NAME: &'static str = "system.methodExist";
    const ACCESS: Access = Access::Read;
    const SESSION: bool = false;
    type Output = bool;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for MethodExists {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { name: params.arg("name")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Tells whether the server has a method.
    ///
    /// [`MethodExists`](struct@MethodExists) tells more.
    pub fn method_exists(
        &self,
        name: impl Into<MethodName>,
    ) -> Call<'c, C, MethodExists> {
        Call::new(self.client, MethodExists::new(name))
    }
}
