// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::ZoneId;
use crate::vdc::VirtualNetworkSelection;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A virtual network of a virtual data centre.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VdcVirtualNetwork {
    /// The zone.
    pub zone: ZoneId,
    /// The virtual network, or all.
    pub virtual_network: VirtualNetworkSelection,
}

impl FromDocument for VdcVirtualNetwork {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut zone = None;
        let mut virtual_network = None;
        while cursor.child()? {
            match cursor.name() {
                "ZONE_ID" => cursor.value(&mut zone)?,
                "VNET_ID" => cursor.value(&mut virtual_network)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            zone: cursor.required(zone, "ZONE_ID")?,
            virtual_network: cursor.required(virtual_network, "VNET_ID")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for VdcVirtualNetwork {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ZONE_ID", &self.zone);
        out.value("VNET_ID", &self.virtual_network);
    }
}
