// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use opennebula_runtime::wire::Value;

use crate::Call;
use crate::system::{Handle, MethodName};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

/// Tells what types the server says that a method takes and answers.
///
/// For one method in eleven that is not what the server reads, so do not build calls on it.
///
/// **Answer:** An array of signatures, each an array of types, that of the answer first; the text
/// `undef` where there is none.
///
/// # On the wire
///
/// `system.methodSignature` only reads, and is answered without asking who calls.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 1 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodSignature {
    /// The method.
    pub name: MethodName,
}

impl MethodSignature {
    /// The call.
    pub fn new(name: impl Into<MethodName>) -> Self {
        Self { name: name.into() }
    }
}

impl Method for MethodSignature {
    const NAME: &'static str = "system.methodSignature";
    const ACCESS: Access = Access::Read;
    const SESSION: bool = false;
    type Output = Value;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for MethodSignature {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { name: params.arg("name")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Tells what types the server says that a method takes and answers.
    ///
    /// [`MethodSignature`](struct@MethodSignature) tells more.
    pub fn method_signature(
        &self,
        name: impl Into<MethodName>,
    ) -> Call<'c, C, MethodSignature> {
        Call::new(self.client, MethodSignature::new(name))
    }
}
