// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VdcId, ZoneId};
use crate::vdc::{ClusterSelection, Handle};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the virtual data centre a cluster: all hosts, datastores and networks in it.
///
/// What joins the cluster later belongs to it too. With
/// [`ClusterSelection::All`](crate::vdc::ClusterSelection::All), single clusters of the zone that
/// it had are forgotten. Only in the server's own zone is it checked that the cluster exists. One
/// it has already fails with [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The virtual data centre.
///
/// # On the wire
///
/// `one.vdc.addcluster` needs the rights `VDC:ADMIN`, `ZONE:ADMIN` and `CLUSTER:ADMIN`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vdc` |  |
/// | 2 | int | `zone` |  |
/// | 3 | int | `cluster` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AddCluster {
    /// The virtual data centre.
    pub vdc: VdcId,
    /// The zone.
    pub zone: ZoneId,
    /// The cluster, or all.
    pub cluster: ClusterSelection,
}

impl AddCluster {
    /// The call.
    pub fn new(vdc: VdcId, zone: ZoneId, cluster: ClusterSelection) -> Self {
        Self { vdc, zone, cluster }
    }
}

impl Method for AddCluster {
    const NAME: &'static str = "one.vdc.addcluster";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    type Output = VdcId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vdc", &self.vdc)?;
        params.arg("zone", &self.zone)?;
        params.arg("cluster", &self.cluster)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AddCluster {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vdc: params.arg("vdc")?,
            zone: params.arg("zone")?,
            cluster: params.arg("cluster")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives the virtual data centre a cluster: all hosts, datastores and networks in it.
    ///
    /// [`AddCluster`](struct@AddCluster) tells more.
    pub fn add_cluster(
        &self,
        zone: ZoneId,
        cluster: ClusterSelection,
    ) -> Call<'c, C, AddCluster> {
        Call::new(self.client, AddCluster::new(self.id, zone, cluster))
    }
}
