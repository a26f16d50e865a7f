// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{HostId, Timestamp};
use crate::host::{HostCapacity, HostSystem, NumaNodeMonitoring};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// What a host was measured to use at one time.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HostMonitoring {
    /// When.
    pub time: Timestamp,
    /// The host.
    pub host: HostId,
    /// CPU and memory.
    pub capacity: HostCapacity,
    /// Network and clock.
    pub system: HostSystem,
    /// Memory by NUMA node.
    ///
    /// Since OpenNebula 6.4.
    pub numa_nodes: Vec<NumaNodeMonitoring>,
}

impl FromDocument for HostMonitoring {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut time = None;
        let mut host = None;
        let mut capacity = None;
        let mut system = None;
        let mut numa_nodes = Vec::new();
        while cursor.child()? {
            match cursor.name() {
                "TIMESTAMP" => cursor.value(&mut time)?,
                "ID" => cursor.value(&mut host)?,
                "CAPACITY" => cursor.element(&mut capacity)?,
                "SYSTEM" => cursor.element(&mut system)?,
                "NUMA_NODE" => cursor.push_element(&mut numa_nodes)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            time: cursor.required(time, "TIMESTAMP")?,
            host: cursor.required(host, "ID")?,
            capacity: cursor.required(capacity, "CAPACITY")?,
            system: cursor.required(system, "SYSTEM")?,
            numa_nodes,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for HostMonitoring {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("TIMESTAMP", &self.time);
        out.value("ID", &self.host);
        out.element("CAPACITY", &self.capacity);
        out.element("SYSTEM", &self.system);
        for item in &self.numa_nodes {
            out.element("NUMA_NODE", item);
        }
    }
}
