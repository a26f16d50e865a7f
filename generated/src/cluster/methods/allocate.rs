// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, ClusterId, ObjectName};
use crate::clusterpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a cluster.
///
/// It is empty. A name that is taken, or that holds what no name may, fails with
/// [`ErrorCode::Allocate`](crate::ErrorCode::Allocate).
///
/// **Answer:** The new cluster.
///
/// # On the wire
///
/// `one.cluster.allocate` needs the right `CLUSTER:CREATE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `name` |  |
///
/// The answer is one value.
///
/// The server's introspection declares `A:ssssi` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// Its name.
    pub name: ObjectName,
}

impl Allocate {
    /// The call.
    pub fn new(name: impl Into<ObjectName>) -> Self {
        Self { name: name.into() }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.cluster.allocate";
    const ACCESS: Access = Access::Write;
    type Output = ClusterId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { name: params.arg("name")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a cluster.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, name: impl Into<ObjectName>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(name))
    }
}
