// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::NumaNodeId;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The memory of a NUMA node.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct NumaMemory {
    /// How much there is, in kibibytes.
    pub total: i64,
    /// How much machines have been promised, in kibibytes.
    pub usage: i64,
    /// How much was free when the host was last monitored, in kibibytes.
    ///
    /// From OpenNebula 5.10 to 6.2.
    pub free: Option<i64>,
    /// How much was used then, in kibibytes.
    ///
    /// From OpenNebula 5.10 to 6.2.
    pub used: Option<i64>,
    /// All nodes of the host, the nearest first, which is this one.
    pub nearest: Vec<NumaNodeId>,
}

impl FromDocument for NumaMemory {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut total = None;
        let mut usage = None;
        let mut free = None;
        let mut used = None;
        let mut nearest = None;
        while cursor.child()? {
            match cursor.name() {
                "TOTAL" => cursor.value(&mut total)?,
                "USAGE" => cursor.value(&mut usage)?,
                "FREE" => cursor.value(&mut free)?,
                "USED" => cursor.value(&mut used)?,
                "DISTANCE" => cursor.joined(&mut nearest, " ")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            total: cursor.required(total, "TOTAL")?,
            usage: cursor.required(usage, "USAGE")?,
            free,
            used,
            nearest: cursor.required(nearest, "DISTANCE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for NumaMemory {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("TOTAL", &self.total);
        out.value("USAGE", &self.usage);
        if let Some(free) = &self.free {
            out.value("FREE", free);
        }
        if let Some(used) = &self.used {
            out.value("USED", used);
        }
        out.joined("DISTANCE", &self.nearest, " ");
    }
}
