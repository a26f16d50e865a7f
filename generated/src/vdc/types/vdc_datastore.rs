// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::ZoneId;
use crate::vdc::DatastoreSelection;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A datastore of a virtual data centre.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VdcDatastore {
    /// The zone.
    pub zone: ZoneId,
    /// The datastore, or all.
    pub datastore: DatastoreSelection,
}

impl FromDocument for VdcDatastore {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut zone = None;
        let mut datastore = None;
        while cursor.child()? {
            match cursor.name() {
                "ZONE_ID" => cursor.value(&mut zone)?,
                "DATASTORE_ID" => cursor.value(&mut datastore)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            zone: cursor.required(zone, "ZONE_ID")?,
            datastore: cursor.required(datastore, "DATASTORE_ID")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for VdcDatastore {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ZONE_ID", &self.zone);
        out.value("DATASTORE_ID", &self.datastore);
    }
}
