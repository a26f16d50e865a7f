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

/// Takes a virtual network from the cluster.
///
/// It may then be in no cluster at all. If it is not in this one, nothing happens. Before 5.0 it
/// was taken from whichever it was in, and the answer was -1.
///
/// **Answer:** The cluster.
///
/// # On the wire
///
/// `one.cluster.delvnet` needs the rights `CLUSTER:ADMIN` and `NET:ADMIN`.
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
pub struct RemoveVnet {
    /// The cluster.
    pub cluster: ClusterId,
    /// The network.
    pub vnet: VirtualNetworkId,
}

impl RemoveVnet {
    /// The call.
    pub fn new(cluster: ClusterId, vnet: VirtualNetworkId) -> Self {
        Self { cluster, vnet }
    }
}

impl Method for RemoveVnet {
    const NAME: &'static str = "one.cluster.delvnet";
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
impl ServerMethod for RemoveVnet {
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
    /// Takes a virtual network from the cluster.
    ///
    /// [`RemoveVnet`](struct@RemoveVnet) tells more.
    pub fn remove_vnet(&self, vnet: VirtualNetworkId) -> Call<'c, C, RemoveVnet> {
        Call::new(self.client, RemoveVnet::new(self.id, vnet))
    }
}
