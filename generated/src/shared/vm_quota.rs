// @generated from spec/quota.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, from_text, join, split, to_text};

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

impl View for VmQuota {
    fn from_template(mut template: Template) -> Self {
        Self {
            clusters: template.take_text("CLUSTER_IDS", |text| split(text, ",")),
            vms: template.take_text("VMS", from_text),
            vms_used: template.take_text("VMS_USED", from_text),
            cpu: template.take_text("CPU", from_text),
            cpu_used: template.take_text("CPU_USED", from_text),
            memory: template.take_text("MEMORY", from_text),
            memory_used: template.take_text("MEMORY_USED", from_text),
            system_disk_size: template.take_text("SYSTEM_DISK_SIZE", from_text),
            system_disk_size_used: template
                .take_text("SYSTEM_DISK_SIZE_USED", from_text),
            pci_devices: template.take_text("PCI_DEV", from_text),
            pci_devices_used: template.take_text("PCI_DEV_USED", from_text),
            pci_nics: template.take_text("PCI_NIC", from_text),
            pci_nics_used: template.take_text("PCI_NIC_USED", from_text),
            running_vms: template.take_text("RUNNING_VMS", from_text),
            running_vms_used: template.take_text("RUNNING_VMS_USED", from_text),
            running_cpu: template.take_text("RUNNING_CPU", from_text),
            running_cpu_used: template.take_text("RUNNING_CPU_USED", from_text),
            running_memory: template.take_text("RUNNING_MEMORY", from_text),
            running_memory_used: template.take_text("RUNNING_MEMORY_USED", from_text),
            running_pci_devices: template.take_text("RUNNING_PCI_DEV", from_text),
            running_pci_devices_used: template
                .take_text("RUNNING_PCI_DEV_USED", from_text),
            running_pci_nics: template.take_text("RUNNING_PCI_NIC", from_text),
            running_pci_nics_used: template.take_text("RUNNING_PCI_NIC_USED", from_text),
            more: template,
        }
    }

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
        template.extend(self.more.clone());
        template
    }
}
