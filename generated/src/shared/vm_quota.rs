// @generated from spec/quota.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, fill_joined, join, to_text};

use crate::{ClusterId, CpuQuotaLimit, QuotaLimit, Template};

/// A quota on virtual machines.
///
/// Servers can be set up to count further attributes of machines (`QUOTA_VM_ATTRIBUTE`): their
/// limits and usage are in `more`, named like the attribute, with `_USED` after it, and with
/// `RUNNING_` before it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VmQuota {
    /// The clusters it is about; none where it is about the whole zone.
    ///
    /// Since OpenNebula 7.0.
    pub clusters: Option<Vec<ClusterId>>,
    /// How many machines there may be.
    pub vms: Option<QuotaLimit>,
    /// How many there are.
    pub vms_used: Option<i64>,
    /// How much CPU they may have together, in cores.
    pub cpu: Option<CpuQuotaLimit>,
    /// How much they have, in cores.
    pub cpu_used: Option<f64>,
    /// How much memory they may have together, in megabytes.
    pub memory: Option<QuotaLimit>,
    /// How much they have, in megabytes.
    pub memory_used: Option<i64>,
    /// How large their disks on system datastores may be together, in megabytes.
    ///
    /// Since OpenNebula 4.14.
    pub system_disk_size: Option<QuotaLimit>,
    /// How large these are, in megabytes.
    ///
    /// Since OpenNebula 4.14.
    pub system_disk_size_used: Option<i64>,
    /// How many PCI devices may be passed through to them.
    ///
    /// Since OpenNebula 7.2.
    pub pci_devices: Option<QuotaLimit>,
    /// How many are.
    ///
    /// Since OpenNebula 7.2.
    pub pci_devices_used: Option<i64>,
    /// How many network interfaces that are PCI devices they may have.
    ///
    /// Since OpenNebula 7.2.
    pub pci_nics: Option<QuotaLimit>,
    /// How many they have.
    ///
    /// Since OpenNebula 7.2.
    pub pci_nics_used: Option<i64>,
    /// How many machines may run at once.
    ///
    /// Since OpenNebula 5.6.
    pub running_vms: Option<QuotaLimit>,
    /// How many run.
    ///
    /// Since OpenNebula 5.6.
    pub running_vms_used: Option<i64>,
    /// How much CPU those that run may have, in cores.
    ///
    /// Since OpenNebula 5.6.
    pub running_cpu: Option<CpuQuotaLimit>,
    /// How much they have, in cores.
    ///
    /// Since OpenNebula 5.6.
    pub running_cpu_used: Option<f64>,
    /// How much memory those that run may have, in megabytes.
    ///
    /// Since OpenNebula 5.6.
    pub running_memory: Option<QuotaLimit>,
    /// How much they have, in megabytes.
    ///
    /// Since OpenNebula 5.6.
    pub running_memory_used: Option<i64>,
    /// How many PCI devices those that run may have.
    ///
    /// Since OpenNebula 7.2.
    pub running_pci_devices: Option<QuotaLimit>,
    /// How many they have.
    ///
    /// Since OpenNebula 7.2.
    pub running_pci_devices_used: Option<i64>,
    /// How many network interfaces that are PCI devices those that run may have.
    ///
    /// Since OpenNebula 7.2.
    pub running_pci_nics: Option<QuotaLimit>,
    /// How many they have.
    ///
    /// Since OpenNebula 7.2.
    pub running_pci_nics_used: Option<i64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<VmQuota> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: VmQuota) -> Self {
        view.to_template()
    }
}

impl Attributes for VmQuota {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "CLUSTER_IDS" => fill_joined(&mut self.clusters, text, ","),
            "VMS" => fill(&mut self.vms, text),
            "VMS_USED" => fill(&mut self.vms_used, text),
            "CPU" => fill(&mut self.cpu, text),
            "CPU_USED" => fill(&mut self.cpu_used, text),
            "MEMORY" => fill(&mut self.memory, text),
            "MEMORY_USED" => fill(&mut self.memory_used, text),
            "SYSTEM_DISK_SIZE" => fill(&mut self.system_disk_size, text),
            "SYSTEM_DISK_SIZE_USED" => fill(&mut self.system_disk_size_used, text),
            "PCI_DEV" => fill(&mut self.pci_devices, text),
            "PCI_DEV_USED" => fill(&mut self.pci_devices_used, text),
            "PCI_NIC" => fill(&mut self.pci_nics, text),
            "PCI_NIC_USED" => fill(&mut self.pci_nics_used, text),
            "RUNNING_VMS" => fill(&mut self.running_vms, text),
            "RUNNING_VMS_USED" => fill(&mut self.running_vms_used, text),
            "RUNNING_CPU" => fill(&mut self.running_cpu, text),
            "RUNNING_CPU_USED" => fill(&mut self.running_cpu_used, text),
            "RUNNING_MEMORY" => fill(&mut self.running_memory, text),
            "RUNNING_MEMORY_USED" => fill(&mut self.running_memory_used, text),
            "RUNNING_PCI_DEV" => fill(&mut self.running_pci_devices, text),
            "RUNNING_PCI_DEV_USED" => fill(&mut self.running_pci_devices_used, text),
            "RUNNING_PCI_NIC" => fill(&mut self.running_pci_nics, text),
            "RUNNING_PCI_NIC_USED" => fill(&mut self.running_pci_nics_used, text),
            _ => false,
        }
    }

    fn vector(&mut self, _name: &str) -> Option<&mut dyn Attributes> {
        None
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }
}

impl View for VmQuota {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.clusters {
            template.push("CLUSTER_IDS", join(value, ","));
        }
        if let Some(value) = &self.vms {
            template.push("VMS", to_text(value));
        }
        if let Some(value) = &self.vms_used {
            template.push("VMS_USED", to_text(value));
        }
        if let Some(value) = &self.cpu {
            template.push("CPU", to_text(value));
        }
        if let Some(value) = &self.cpu_used {
            template.push("CPU_USED", to_text(value));
        }
        if let Some(value) = &self.memory {
            template.push("MEMORY", to_text(value));
        }
        if let Some(value) = &self.memory_used {
            template.push("MEMORY_USED", to_text(value));
        }
        if let Some(value) = &self.system_disk_size {
            template.push("SYSTEM_DISK_SIZE", to_text(value));
        }
        if let Some(value) = &self.system_disk_size_used {
            template.push("SYSTEM_DISK_SIZE_USED", to_text(value));
        }
        if let Some(value) = &self.pci_devices {
            template.push("PCI_DEV", to_text(value));
        }
        if let Some(value) = &self.pci_devices_used {
            template.push("PCI_DEV_USED", to_text(value));
        }
        if let Some(value) = &self.pci_nics {
            template.push("PCI_NIC", to_text(value));
        }
        if let Some(value) = &self.pci_nics_used {
            template.push("PCI_NIC_USED", to_text(value));
        }
        if let Some(value) = &self.running_vms {
            template.push("RUNNING_VMS", to_text(value));
        }
        if let Some(value) = &self.running_vms_used {
            template.push("RUNNING_VMS_USED", to_text(value));
        }
        if let Some(value) = &self.running_cpu {
            template.push("RUNNING_CPU", to_text(value));
        }
        if let Some(value) = &self.running_cpu_used {
            template.push("RUNNING_CPU_USED", to_text(value));
        }
        if let Some(value) = &self.running_memory {
            template.push("RUNNING_MEMORY", to_text(value));
        }
        if let Some(value) = &self.running_memory_used {
            template.push("RUNNING_MEMORY_USED", to_text(value));
        }
        if let Some(value) = &self.running_pci_devices {
            template.push("RUNNING_PCI_DEV", to_text(value));
        }
        if let Some(value) = &self.running_pci_devices_used {
            template.push("RUNNING_PCI_DEV_USED", to_text(value));
        }
        if let Some(value) = &self.running_pci_nics {
            template.push("RUNNING_PCI_NIC", to_text(value));
        }
        if let Some(value) = &self.running_pci_nics_used {
            template.push("RUNNING_PCI_NIC_USED", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
