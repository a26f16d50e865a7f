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

/// Moves a host to the cluster.
///
/// A host is in one cluster: it leaves the one it was in. Since 7.0 what its machines take up
/// counts for the quotas of the new cluster from then on, even beyond them.
///
/// **Answer:** The cluster.
///
/// # On the wire
///
/// `one.cluster.addhost` needs the rights `CLUSTER:ADMIN` and `HOST:ADMIN`.
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
pub struct AddHost {
    /// The cluster.
    pub cluster: ClusterId,
    /// The host.
    pub host: HostId,
}

impl AddHost {
    /// The call.
    pub fn new(cluster: ClusterId, host: HostId) -> Self {
        Self { cluster, host }
    }
}

impl Method for AddHost {
    const NAME: &'static str = "one.cluster.addhost";
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
impl ServerMethod for AddHost {
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
    /// Moves a host to the cluster.
    ///
    /// [`AddHost`](struct@AddHost) tells more.
    pub fn add_host(&self, host: HostId) -> Call<'c, C, AddHost> {
        Call::new(self.client, AddHost::new(self.id, host))
    }
}
