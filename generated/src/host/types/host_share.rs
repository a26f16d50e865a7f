// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::host::{HostDatastore, NumaNode, PciDevice};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// What a host has, and how much of that is promised to machines.
///
/// CPU is in hundredths of a core: 800 is eight cores. Memory is in kibibytes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HostShare {
    /// CPU promised to machines, in hundredths of a core.
    pub cpu_usage: i64,
    /// Memory promised to machines, in kibibytes.
    pub memory_usage: i64,
    /// CPU it has, in hundredths of a core.
    ///
    /// Since OpenNebula 5.4.
    pub total_cpu: Option<i64>,
    /// Memory it has, in kibibytes.
    ///
    /// Since OpenNebula 5.4.
    pub total_memory: Option<i64>,
    /// CPU that can be promised, in hundredths of a core: all but what `RESERVED_CPU` keeps back.
    pub max_cpu: i64,
    /// Memory that can be promised, in kibibytes: all but what `RESERVED_MEM` keeps back.
    pub max_memory: i64,
    /// CPU that idled when it was last monitored, in hundredths of a core.
    ///
    /// Until OpenNebula 5.10.
    pub free_cpu: Option<i64>,
    /// Memory that was free then, in kibibytes.
    ///
    /// Until OpenNebula 5.10.
    pub free_memory: Option<i64>,
    /// CPU that was busy then, in hundredths of a core.
    ///
    /// Until OpenNebula 5.10.
    pub used_cpu: Option<i64>,
    /// Memory that was used then, in kibibytes.
    ///
    /// Until OpenNebula 5.10.
    pub used_memory: Option<i64>,
    /// How many machines it has.
    pub running_vms: i32,
    /// How many machines with pinned CPUs may share a hardware thread.
    ///
    /// Since OpenNebula 5.10.
    pub vms_per_thread: Option<i32>,
    /// Disk promised to machines, in megabytes.
    ///
    /// Until OpenNebula 5.10 it was `DISK_USAGE`.
    pub disk_usage: Option<i64>,
    /// Disk it has for datastores, in megabytes.
    ///
    /// Until OpenNebula 5.10 it was `MAX_DISK`.
    pub max_disk: Option<i64>,
    /// Disk that is free, in megabytes.
    ///
    /// Until OpenNebula 5.10 it was `FREE_DISK`.
    pub free_disk: Option<i64>,
    /// Disk that is used, in megabytes.
    ///
    /// Until OpenNebula 5.10 it was `USED_DISK`.
    pub used_disk: Option<i64>,
    /// The system datastores on it, where they are not shared.
    pub datastores: Vec<HostDatastore>,
    /// Its PCI devices that machines can have.
    ///
    /// Since OpenNebula 4.14.
    pub pci_devices: Option<Vec<PciDevice>>,
    /// Its NUMA nodes.
    ///
    /// Since OpenNebula 5.10.
    pub numa_nodes: Option<Vec<NumaNode>>,
}

impl FromDocument for HostShare {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut cpu_usage = None;
        let mut memory_usage = None;
        let mut total_cpu = None;
        let mut total_memory = None;
        let mut max_cpu = None;
        let mut max_memory = None;
        let mut free_cpu = None;
        let mut free_memory = None;
        let mut used_cpu = None;
        let mut used_memory = None;
        let mut running_vms = None;
        let mut vms_per_thread = None;
        let mut disk_usage = None;
        let mut max_disk = None;
        let mut free_disk = None;
        let mut used_disk = None;
        let mut datastores = Vec::new();
        let mut pci_devices = None;
        let mut numa_nodes = None;
        while cursor.child()? {
            match cursor.name() {
                "CPU_USAGE" => cursor.value(&mut cpu_usage)?,
                "MEM_USAGE" => cursor.value(&mut memory_usage)?,
                "TOTAL_CPU" => cursor.value(&mut total_cpu)?,
                "TOTAL_MEM" => cursor.value(&mut total_memory)?,
                "MAX_CPU" => cursor.value(&mut max_cpu)?,
                "MAX_MEM" => cursor.value(&mut max_memory)?,
                "FREE_CPU" => cursor.value(&mut free_cpu)?,
                "FREE_MEM" => cursor.value(&mut free_memory)?,
                "USED_CPU" => cursor.value(&mut used_cpu)?,
                "USED_MEM" => cursor.value(&mut used_memory)?,
                "RUNNING_VMS" => cursor.value(&mut running_vms)?,
                "VMS_THREAD" => cursor.value(&mut vms_per_thread)?,
                "DATASTORES" => {
                    while cursor.child()? {
                        match cursor.name() {
                            "DISK_USAGE" => cursor.value(&mut disk_usage)?,
                            "MAX_DISK" => cursor.value(&mut max_disk)?,
                            "FREE_DISK" => cursor.value(&mut free_disk)?,
                            "USED_DISK" => cursor.value(&mut used_disk)?,
                            "DS" => cursor.push_element(&mut datastores)?,
                            _ => cursor.unknown()?,
                        }
                    }
                    cursor.leave();
                }
                "PCI_DEVICES" => cursor.elements(&mut pci_devices, "PCI")?,
                "NUMA_NODES" => cursor.elements(&mut numa_nodes, "NODE")?,
                "DISK_USAGE" => cursor.value(&mut disk_usage)?,
                "MAX_DISK" => cursor.value(&mut max_disk)?,
                "FREE_DISK" => cursor.value(&mut free_disk)?,
                "USED_DISK" => cursor.value(&mut used_disk)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            cpu_usage: cursor.required(cpu_usage, "CPU_USAGE")?,
            memory_usage: cursor.required(memory_usage, "MEM_USAGE")?,
            total_cpu,
            total_memory,
            max_cpu: cursor.required(max_cpu, "MAX_CPU")?,
            max_memory: cursor.required(max_memory, "MAX_MEM")?,
            free_cpu,
            free_memory,
            used_cpu,
            used_memory,
            running_vms: cursor.required(running_vms, "RUNNING_VMS")?,
            vms_per_thread,
            disk_usage,
            max_disk,
            free_disk,
            used_disk,
            datastores,
            pci_devices,
            numa_nodes,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for HostShare {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("CPU_USAGE", &self.cpu_usage);
        out.value("MEM_USAGE", &self.memory_usage);
        if let Some(total_cpu) = &self.total_cpu {
            out.value("TOTAL_CPU", total_cpu);
        }
        if let Some(total_memory) = &self.total_memory {
            out.value("TOTAL_MEM", total_memory);
        }
        out.value("MAX_CPU", &self.max_cpu);
        out.value("MAX_MEM", &self.max_memory);
        if let Some(free_cpu) = &self.free_cpu {
            out.value("FREE_CPU", free_cpu);
        }
        if let Some(free_memory) = &self.free_memory {
            out.value("FREE_MEM", free_memory);
        }
        if let Some(used_cpu) = &self.used_cpu {
            out.value("USED_CPU", used_cpu);
        }
        if let Some(used_memory) = &self.used_memory {
            out.value("USED_MEM", used_memory);
        }
        out.value("RUNNING_VMS", &self.running_vms);
        if let Some(vms_per_thread) = &self.vms_per_thread {
            out.value("VMS_THREAD", vms_per_thread);
        }
        out.nested(
            "DATASTORES",
            |out| {
                if let Some(disk_usage) = &self.disk_usage {
                    out.value("DISK_USAGE", disk_usage);
                }
                if let Some(max_disk) = &self.max_disk {
                    out.value("MAX_DISK", max_disk);
                }
                if let Some(free_disk) = &self.free_disk {
                    out.value("FREE_DISK", free_disk);
                }
                if let Some(used_disk) = &self.used_disk {
                    out.value("USED_DISK", used_disk);
                }
                for item in &self.datastores {
                    out.element("DS", item);
                }
            },
        );
        if let Some(pci_devices) = &self.pci_devices {
            out.elements("PCI_DEVICES", "PCI", pci_devices);
        }
        if let Some(numa_nodes) = &self.numa_nodes {
            out.elements("NUMA_NODES", "NODE", numa_nodes);
        }
    }
}
