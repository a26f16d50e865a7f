// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::NumaNodeId;
use crate::host::{CpuCore, HugePages, NumaMemory};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A NUMA node of a host: cores with memory of their own.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct NumaNode {
    /// Its number.
    pub id: NumaNodeId,
    /// Its cores.
    pub cores: Vec<CpuCore>,
    /// Its huge pages, by size.
    pub hugepages: Vec<HugePages>,
    /// Its memory.
    pub memory: Option<NumaMemory>,
}

impl FromDocument for NumaNode {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut cores = Vec::new();
        let mut hugepages = Vec::new();
        let mut memory = None;
        while cursor.child()? {
            match cursor.name() {
                "NODE_ID" => cursor.value(&mut id)?,
                "CORE" => cursor.push_element(&mut cores)?,
                "HUGEPAGE" => cursor.push_element(&mut hugepages)?,
                "MEMORY" => cursor.element(&mut memory)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "NODE_ID")?,
            cores,
            hugepages,
            memory,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for NumaNode {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("NODE_ID", &self.id);
        for item in &self.cores {
            out.element("CORE", item);
        }
        for item in &self.hugepages {
            out.element("HUGEPAGE", item);
        }
        if let Some(memory) = &self.memory {
            out.element("MEMORY", memory);
        }
    }
}
