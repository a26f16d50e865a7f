// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{ClusterId, ZoneId};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A cluster, or all clusters of a zone, whose resources a group had.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ResourceProvider {
    /// The zone.
    pub zone: ZoneId,
    /// The cluster; 10 is all of the zone.
    pub cluster: ClusterId,
}

impl FromDocument for ResourceProvider {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut zone = None;
        let mut cluster = None;
        while cursor.child()? {
            match cursor.name() {
                "ZONE_ID" => cursor.value(&mut zone)?,
                "CLUSTER_ID" => cursor.value(&mut cluster)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            zone: cursor.required(zone, "ZONE_ID")?,
            cluster: cursor.required(cluster, "CLUSTER_ID")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for ResourceProvider {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ZONE_ID", &self.zone);
        out.value("CLUSTER_ID", &self.cluster);
    }
}
