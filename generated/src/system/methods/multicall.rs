// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use opennebula_runtime::wire::Value;

use crate::{Call, Calls};
use crate::system::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, array};

/// Makes several calls in one.
///
/// The calls are made one after the other, and one that fails does not keep the next from being
/// made. There can be no such call among them. `Calls::add` gives back what reads the answer to the
/// call.
///
/// **Answer:** For each call an array with its answer, envelope included, or a struct that is a
/// fault.
///
/// # On the wire
///
/// `system.multicall` is answered without asking who calls.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 1 | array | `calls` |  |
///
/// The answer is an array of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Multicall {
    /// The calls, each with its session.
    pub calls: Calls,
}

impl Multicall {
    /// The call.
    pub fn new(calls: Calls) -> Self {
        Self { calls }
    }
}

impl Method for Multicall {
    const NAME: &'static str = "system.multicall";
    const ACCESS: Access = Access::Write;
    const SESSION: bool = false;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = Vec<Value>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("calls", &self.calls)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.array()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Multicall {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            calls: params.arg("calls")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        array(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Makes several calls in one.
    ///
    /// [`Multicall`](struct@Multicall) tells more.
    pub fn multicall(&self, calls: Calls) -> Call<'c, C, Multicall> {
        Call::new(self.client, Multicall::new(calls))
    }
}
