// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::CpuCoreId;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A physical core.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct CpuCore {
    /// Its number.
    pub id: CpuCoreId,
    /// Its hardware threads, each with the machine pinned to it: `4:17`; `-1` is none, `-2` reserved.
    pub cpus: Vec<String>,
    /// How many more virtual CPUs can be pinned to it.
    pub free: i32,
    /// Whether one machine has it for itself.
    pub dedicated: bool,
}

impl FromDocument for CpuCore {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut cpus = None;
        let mut free = None;
        let mut dedicated = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "CPUS" => cursor.joined(&mut cpus, ",")?,
                "FREE" => cursor.value(&mut free)?,
                "DEDICATED" => cursor.yes_no(&mut dedicated)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            cpus: cursor.required(cpus, "CPUS")?,
            free: cursor.required(free, "FREE")?,
            dedicated: cursor.required(dedicated, "DEDICATED")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for CpuCore {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.joined("CPUS", &self.cpus, ",");
        out.value("FREE", &self.free);
        out.yes_no("DEDICATED", self.dedicated);
    }
}
