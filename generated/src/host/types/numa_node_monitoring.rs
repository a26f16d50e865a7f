// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::NumaNodeId;
use crate::host::{HugePagesMonitoring, NumaMemoryMonitoring};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The memory of a NUMA node at one time.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct NumaNodeMonitoring {
    /// The node.
    pub id: NumaNodeId,
    /// Its memory.
    pub memory: Option<NumaMemoryMonitoring>,
    /// Its huge pages, by size.
    pub hugepages: Vec<HugePagesMonitoring>,
}

impl FromDocument for NumaNodeMonitoring {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut memory = None;
        let mut hugepages = Vec::new();
        while cursor.child()? {
            match cursor.name() {
                "NODE_ID" => cursor.value(&mut id)?,
                "MEMORY" => cursor.element(&mut memory)?,
                "HUGEPAGE" => cursor.push_element(&mut hugepages)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "NODE_ID")?,
            memory,
            hugepages,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for NumaNodeMonitoring {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("NODE_ID", &self.id);
        if let Some(memory) = &self.memory {
            out.element("MEMORY", memory);
        }
        for item in &self.hugepages {
            out.element("HUGEPAGE", item);
        }
    }
}
