// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, ClusterId, HostId};
use crate::cluster::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Moves a host back to the default cluster.
///
/// The server does not look at the cluster: a host of any other is moved as well. The right to
/// administer is needed on the default cluster, number 0. Before 5.0 the host was in no cluster
/// afterwards.
///
/// From 5.0 to 7.0 the answer was the default cluster, before that -1.
///
/// **Answer:** The cluster as it was given.
///
/// # On the wire
///
/// `one.cluster.delhost` needs the rights `CLUSTER:ADMIN` and `HOST:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `cluster` |  |
/// | 2 | int | `host` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveHost {
    /// The cluster.
    pub cluster: ClusterId,
    /// The host.
    pub host: HostId,
}

impl RemoveHost {
    /// The call.
    pub fn new(cluster: ClusterId, host: HostId) -> Self {
        Self { cluster, host }
    }
}

impl Method for RemoveHost {
    const NAME: &'static str = "one.cluster.delhost";
    const ACCESS: Access = Access::Write;
    type Output = ClusterId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("cluster", &self.cluster)?;
        params.arg("host", &self.host)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for RemoveHost {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            cluster: params.arg("cluster")?,
            host: params.arg("host")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Moves a host back to the default cluster.
    ///
    /// [`RemoveHost`](struct@RemoveHost) tells more.
    pub fn remove_host(&self, host: HostId) -> Call<'c, C, RemoveHost> {
        Call::new(self.client, RemoveHost::new(self.id, host))
    }
}
