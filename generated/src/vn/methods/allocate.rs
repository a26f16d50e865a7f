// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, ClusterId, Template, VirtualNetworkId};
use crate::vnpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a network.
///
/// `NAME` and `VN_MAD` have to be there, and what the driver needs: `PHYDEV`, `VLAN_ID` or
/// `AUTOMATIC_VLAN_ID`, `BRIDGE`. Each `AR` becomes an address range; it needs a `TYPE`, a `SIZE`
/// and its first `IP`. Attributes that the server reserves for administrators are refused with
/// [`ErrorCode::Authorization`](crate::ErrorCode::Authorization), a name that is taken with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// The driver has still to set it up: wait for
/// [`VirtualNetworkState::Ready`](crate::vn::VirtualNetworkState::Ready), or for
/// [`VirtualNetworkState::Error`](crate::vn::VirtualNetworkState::Error).
///
/// **Answer:** The new network.
///
/// # On the wire
///
/// `one.vn.allocate` needs the rights `NET:CREATE` and `CLUSTER:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
/// | 2 | int | `cluster` | none, sent as `-1` |
///
/// The answer is one value.
///
/// The server's introspection declares `A:si` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// What it is made of, its name included.
    pub attributes: Template,
    /// The cluster it is in; none is the default cluster.
    pub cluster: Option<ClusterId>,
}

impl Allocate {
    /// The call, with defaults for what is not said.
    pub fn new(attributes: impl Into<Template>) -> Self {
        Self {
            attributes: attributes.into(),
            cluster: None,
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.vn.allocate";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("attributes", &self.attributes)?;
        params.arg_or("cluster", self.cluster.as_ref(), -1)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            attributes: params.arg("attributes")?,
            cluster: params.arg_or("cluster", &-1)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Allocate> {
    /// The cluster it is in; none is the default cluster.
    pub fn cluster(mut self, cluster: ClusterId) -> Self {
        self.method.cluster = Some(cluster);
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a network.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, attributes: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes))
    }
}
