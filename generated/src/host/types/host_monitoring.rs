// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{ClusterId, HostId, Template, Timestamp, VmId};
use crate::host::{
    HostCapacity, HostShare, HostState, HostSystem, ImDriver, NumaNodeMonitoring,
    VmmDriver,
};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// What a host was measured to use at one time.
///
/// Up to 5.10 it is the host as it was then: what it used is in its `share`, all else in its
/// `attributes`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HostMonitoring {
    /// When.
    ///
    /// Until OpenNebula 5.10 it was `LAST_MON_TIME`.
    pub time: Timestamp,
    /// The host.
    pub host: HostId,
    /// CPU and memory.
    ///
    /// Since OpenNebula 5.12.
    pub capacity: Option<HostCapacity>,
    /// Network and clock.
    ///
    /// Since OpenNebula 5.12.
    pub system: Option<HostSystem>,
    /// Memory by NUMA node.
    ///
    /// Since OpenNebula 6.4.
    pub numa_nodes: Vec<NumaNodeMonitoring>,
    /// Its name.
    ///
    /// Until OpenNebula 5.10.
    pub name: Option<String>,
    /// What becomes of it.
    ///
    /// Until OpenNebula 5.10.
    pub state: Option<HostState>,
    /// What became of it before.
    ///
    /// In OpenNebula 5.10 only.
    pub previous_state: Option<HostState>,
    /// Driver that monitors it.
    ///
    /// Until OpenNebula 5.10.
    pub im_driver: Option<ImDriver>,
    /// Driver that runs its machines.
    ///
    /// Until OpenNebula 5.10.
    pub vmm_driver: Option<VmmDriver>,
    /// Driver of their networks.
    ///
    /// Until OpenNebula 4.14.
    pub network_driver: Option<String>,
    /// Its cluster. Before 5.0 there could be none.
    ///
    /// Until OpenNebula 5.10.
    pub cluster: Option<ClusterId>,
    /// Name of its cluster.
    ///
    /// Until OpenNebula 5.10.
    pub cluster_name: Option<String>,
    /// What it has, and how much of that is promised to machines.
    ///
    /// Until OpenNebula 5.10.
    pub share: Option<HostShare>,
    /// Its machines.
    ///
    /// Until OpenNebula 5.10.
    pub vms: Option<Vec<VmId>>,
    /// Its attributes: what administrators set, and what monitoring found out.
    ///
    /// Until OpenNebula 5.10.
    pub attributes: Option<Template>,
}

impl FromDocument for HostMonitoring {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut time = None;
        let mut host = None;
        let mut capacity = None;
        let mut system = None;
        let mut numa_nodes = Vec::new();
        let mut name = None;
        let mut state = None;
        let mut previous_state = None;
        let mut im_driver = None;
        let mut vmm_driver = None;
        let mut network_driver = None;
        let mut cluster = None;
        let mut cluster_name = None;
        let mut share = None;
        let mut vms = None;
        let mut attributes = None;
        while cursor.child()? {
            match cursor.name() {
                "TIMESTAMP" | "LAST_MON_TIME" => cursor.value(&mut time)?,
                "ID" => cursor.value(&mut host)?,
                "CAPACITY" => cursor.element(&mut capacity)?,
                "SYSTEM" => cursor.element(&mut system)?,
                "NUMA_NODE" => cursor.push_element(&mut numa_nodes)?,
                "NAME" => cursor.value(&mut name)?,
                "STATE" => cursor.value(&mut state)?,
                "PREV_STATE" => cursor.value(&mut previous_state)?,
                "IM_MAD" => cursor.value(&mut im_driver)?,
                "VM_MAD" => cursor.value(&mut vmm_driver)?,
                "VN_MAD" => cursor.value(&mut network_driver)?,
                "CLUSTER_ID" => cursor.value_or_none(&mut cluster, "-1")?,
                "CLUSTER" => cursor.value_or_none(&mut cluster_name, "")?,
                "HOST_SHARE" => cursor.element(&mut share)?,
                "VMS" => cursor.values(&mut vms, "ID")?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            time: cursor.required(time, "TIMESTAMP")?,
            host: cursor.required(host, "ID")?,
            capacity,
            system,
            numa_nodes,
            name,
            state,
            previous_state,
            im_driver,
            vmm_driver,
            network_driver,
            cluster: cluster.flatten(),
            cluster_name: cluster_name.flatten(),
            share,
            vms,
            attributes,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for HostMonitoring {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("TIMESTAMP", &self.time);
        out.value("ID", &self.host);
        if let Some(capacity) = &self.capacity {
            out.element("CAPACITY", capacity);
        }
        if let Some(system) = &self.system {
            out.element("SYSTEM", system);
        }
        for item in &self.numa_nodes {
            out.element("NUMA_NODE", item);
        }
        if let Some(name) = &self.name {
            out.value("NAME", name);
        }
        if let Some(state) = &self.state {
            out.value("STATE", state);
        }
        if let Some(previous_state) = &self.previous_state {
            out.value("PREV_STATE", previous_state);
        }
        if let Some(im_driver) = &self.im_driver {
            out.value("IM_MAD", im_driver);
        }
        if let Some(vmm_driver) = &self.vmm_driver {
            out.value("VM_MAD", vmm_driver);
        }
        if let Some(network_driver) = &self.network_driver {
            out.value("VN_MAD", network_driver);
        }
        out.value_or_none("CLUSTER_ID", self.cluster.as_ref(), "-1");
        out.value_or_none("CLUSTER", self.cluster_name.as_ref(), "");
        if let Some(share) = &self.share {
            out.element("HOST_SHARE", share);
        }
        if let Some(vms) = &self.vms {
            out.values("VMS", "ID", vms);
        }
        if let Some(attributes) = &self.attributes {
            out.element("TEMPLATE", attributes);
        }
    }
}
