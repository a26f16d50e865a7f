// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::ZoneId;
use crate::vdc::HostSelection;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A host of a virtual data centre.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VdcHost {
    /// The zone.
    pub zone: ZoneId,
    /// The host, or all.
    pub host: HostSelection,
}

impl FromDocument for VdcHost {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut zone = None;
        let mut host = None;
        while cursor.child()? {
            match cursor.name() {
                "ZONE_ID" => cursor.value(&mut zone)?,
                "HOST_ID" => cursor.value(&mut host)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            zone: cursor.required(zone, "ZONE_ID")?,
            host: cursor.required(host, "HOST_ID")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for VdcHost {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ZONE_ID", &self.zone);
        out.value("HOST_ID", &self.host);
    }
}
