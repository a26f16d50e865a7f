// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, ClusterId, VirtualNetworkId};
use crate::cluster::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lets the hosts of the cluster use a virtual network.
///
/// A network may be in several clusters; before 5.0 it left the one it was in. If it is there
/// already, nothing happens.
///
/// **Answer:** The cluster.
///
/// # On the wire
///
/// `one.cluster.addvnet` needs the rights `CLUSTER:ADMIN` and `NET:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `cluster` |  |
/// | 2 | int | `vnet` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AddVnet {
    /// The cluster.
    pub cluster: ClusterId,
    /// The network.
    pub vnet: VirtualNetworkId,
}

impl AddVnet {
    /// The call.
    pub fn new(cluster: ClusterId, vnet: VirtualNetworkId) -> Self {
        Self { cluster, vnet }
    }
}

impl Method for AddVnet {
    const NAME: &'static str = "one.cluster.addvnet";
    const ACCESS: Access = Access::Write;
    type Output = ClusterId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("cluster", &self.cluster)?;
        params.arg("vnet", &self.vnet)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AddVnet {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            cluster: params.arg("cluster")?,
            vnet: params.arg("vnet")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lets the hosts of the cluster use a virtual network.
    ///
    /// [`AddVnet`](struct@AddVnet) tells more.
    pub fn add_vnet(&self, vnet: VirtualNetworkId) -> Call<'c, C, AddVnet> {
        Call::new(self.client, AddVnet::new(self.id, vnet))
    }
}
