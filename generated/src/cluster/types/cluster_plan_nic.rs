// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{NicId, VirtualNetworkId};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The network that a plan chose for an interface.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ClusterPlanNic {
    /// The interface.
    pub nic: Option<NicId>,
    /// The network.
    pub network: Option<VirtualNetworkId>,
}

impl FromDocument for ClusterPlanNic {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut nic = None;
        let mut network = None;
        while cursor.child()? {
            match cursor.name() {
                "NIC_ID" => cursor.value_or_none(&mut nic, "-1")?,
                "NETWORK_ID" => cursor.value_or_none(&mut network, "-1")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            nic: cursor.required(nic, "NIC_ID")?,
            network: cursor.required(network, "NETWORK_ID")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for ClusterPlanNic {
    fn write(&self, out: &mut DocumentWriter) {
        out.value_or_none("NIC_ID", self.nic.as_ref(), "-1");
        out.value_or_none("NETWORK_ID", self.network.as_ref(), "-1");
    }
}
