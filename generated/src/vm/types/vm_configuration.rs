// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Attributes, View, YesNo, begin_next, fill, fill_yes_no, to_text,
};

use crate::{ScheduledAction, Template, TemplateId, VirtualRouterId, VmId};
use crate::vm::{Disk, Graphics, GuestExec, Nic, Pci, VmGroupPlace, VmSnapshot};

/// What a machine is made of: capacity, disks, network interfaces, and much more.
///
/// What has no field here is in the rest. Attributes that users add for themselves are not here but
/// in the machine's user template.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VmConfiguration {
    /// The machine.
    pub vm: Option<VmId>,
    /// CPU that is set aside for it, in cores: 0.5 is half of one.
    pub cpu: Option<f64>,
    /// How many CPUs it sees. Without it there is one.
    pub vcpu: Option<i32>,
    /// How many it can get while it runs.
    pub vcpu_max: Option<i32>,
    /// Its memory, in mebibytes.
    pub memory: Option<i64>,
    /// How much it can get while it runs, in mebibytes.
    pub memory_max: Option<i64>,
    /// Its disks.
    pub disks: Vec<Disk>,
    /// Its network interfaces.
    pub nics: Vec<Nic>,
    /// Further addresses of them, each like an interface of its own.
    pub nic_aliases: Vec<Nic>,
    /// Its PCI devices, network interfaces among them.
    pub pci_devices: Vec<Pci>,
    /// How its screen can be reached.
    pub graphics: Vec<Graphics>,
    /// What the guest is told when it boots.
    pub context: Vec<Template>,
    /// How it boots: `ARCH`, `BOOT`, `KERNEL`, `UUID` and so on.
    pub os: Vec<Template>,
    /// What it has of ACPI, the guest agent and so on.
    pub features: Vec<Template>,
    /// Which CPU it sees.
    pub cpu_model: Vec<Template>,
    /// Its input devices.
    pub inputs: Vec<Template>,
    /// Its video card.
    pub video: Vec<Template>,
    /// What is handed to the hypervisor as it is.
    pub raw: Vec<Template>,
    /// Its sockets, cores and threads, and how they are pinned.
    pub topology: Vec<Template>,
    /// Its NUMA nodes.
    pub numa_nodes: Vec<Template>,
    /// The rules of all security groups of its interfaces.
    pub security_group_rules: Vec<Template>,
    /// Its snapshots.
    pub snapshots: Vec<VmSnapshot>,
    /// What is planned for it. Only `one.vm.info` has this.
    ///
    /// Since OpenNebula 6.8.
    pub scheduled_actions: Vec<ScheduledAction>,
    /// The group of machines it is in.
    ///
    /// Since OpenNebula 5.4.
    pub vm_groups: Vec<VmGroupPlace>,
    /// The command that was last run in it.
    ///
    /// Since OpenNebula 7.2.
    pub guest_exec: Vec<GuestExec>,
    /// The template it was made from.
    pub made_from: Option<TemplateId>,
    /// The template whose images are copied for it.
    pub cloning: Option<TemplateId>,
    /// The virtual router it is a part of.
    pub virtual_router: Option<VirtualRouterId>,
    /// What a core costs in an hour.
    pub cpu_cost: Option<f64>,
    /// What a mebibyte of memory costs in an hour.
    pub memory_cost: Option<f64>,
    /// What a mebibyte of disk costs in an hour.
    ///
    /// Since OpenNebula 4.14.
    pub disk_cost: Option<f64>,
    /// Driver of the system datastore it needs.
    pub system_tm_driver: Option<String>,
    /// Which hosts can run it, as its disks and networks demand.
    pub host_requirements: Option<String>,
    /// Which system datastores can hold it.
    pub datastore_requirements: Option<String>,
    /// Which networks its interfaces can get.
    ///
    /// Since OpenNebula 5.8.
    pub network_requirements: Option<String>,
    /// Whether it was to wait on hold when it was created.
    pub created_on_hold: Option<bool>,
    /// Whether it ran on its host before OpenNebula knew of it.
    pub imported: Option<bool>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<VmConfiguration> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: VmConfiguration) -> Self {
        view.to_template()
    }
}

impl Attributes for VmConfiguration {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "VMID" => fill(&mut self.vm, text),
            "CPU" => fill(&mut self.cpu, text),
            "VCPU" => fill(&mut self.vcpu, text),
            "VCPU_MAX" => fill(&mut self.vcpu_max, text),
            "MEMORY" => fill(&mut self.memory, text),
            "MEMORY_MAX" => fill(&mut self.memory_max, text),
            "TEMPLATE_ID" => fill(&mut self.made_from, text),
            "CLONING_TEMPLATE_ID" => fill(&mut self.cloning, text),
            "VROUTER_ID" => fill(&mut self.virtual_router, text),
            "CPU_COST" => fill(&mut self.cpu_cost, text),
            "MEMORY_COST" => fill(&mut self.memory_cost, text),
            "DISK_COST" => fill(&mut self.disk_cost, text),
            "TM_MAD_SYSTEM" => fill(&mut self.system_tm_driver, text),
            "AUTOMATIC_REQUIREMENTS" => fill(&mut self.host_requirements, text),
            "AUTOMATIC_DS_REQUIREMENTS" => fill(&mut self.datastore_requirements, text),
            "AUTOMATIC_NIC_REQUIREMENTS" => fill(&mut self.network_requirements, text),
            "SUBMIT_ON_HOLD" => fill_yes_no(&mut self.created_on_hold, text),
            "IMPORTED" => fill_yes_no(&mut self.imported, text),
            _ => false,
        }
    }

    fn vector(&mut self, name: &str) -> Option<&mut dyn Attributes> {
        match name {
            "DISK" => begin_next(&mut self.disks),
            "NIC" => begin_next(&mut self.nics),
            "NIC_ALIAS" => begin_next(&mut self.nic_aliases),
            "PCI" => begin_next(&mut self.pci_devices),
            "GRAPHICS" => begin_next(&mut self.graphics),
            "CONTEXT" => begin_next(&mut self.context),
            "OS" => begin_next(&mut self.os),
            "FEATURES" => begin_next(&mut self.features),
            "CPU_MODEL" => begin_next(&mut self.cpu_model),
            "INPUT" => begin_next(&mut self.inputs),
            "VIDEO" => begin_next(&mut self.video),
            "RAW" => begin_next(&mut self.raw),
            "TOPOLOGY" => begin_next(&mut self.topology),
            "NUMA_NODE" => begin_next(&mut self.numa_nodes),
            "SECURITY_GROUP_RULE" => begin_next(&mut self.security_group_rules),
            "SNAPSHOT" => begin_next(&mut self.snapshots),
            "SCHED_ACTION" => begin_next(&mut self.scheduled_actions),
            "VMGROUP" => begin_next(&mut self.vm_groups),
            "QEMU_GA_EXEC" => begin_next(&mut self.guest_exec),
            _ => None,
        }
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }
}

impl View for VmConfiguration {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.vm {
            template.push("VMID", to_text(value));
        }
        if let Some(value) = &self.cpu {
            template.push("CPU", to_text(value));
        }
        if let Some(value) = &self.vcpu {
            template.push("VCPU", to_text(value));
        }
        if let Some(value) = &self.vcpu_max {
            template.push("VCPU_MAX", to_text(value));
        }
        if let Some(value) = &self.memory {
            template.push("MEMORY", to_text(value));
        }
        if let Some(value) = &self.memory_max {
            template.push("MEMORY_MAX", to_text(value));
        }
        for value in &self.disks {
            template.push_vector("DISK", &value.to_template());
        }
        for value in &self.nics {
            template.push_vector("NIC", &value.to_template());
        }
        for value in &self.nic_aliases {
            template.push_vector("NIC_ALIAS", &value.to_template());
        }
        for value in &self.pci_devices {
            template.push_vector("PCI", &value.to_template());
        }
        for value in &self.graphics {
            template.push_vector("GRAPHICS", &value.to_template());
        }
        for value in &self.context {
            template.push_vector("CONTEXT", value);
        }
        for value in &self.os {
            template.push_vector("OS", value);
        }
        for value in &self.features {
            template.push_vector("FEATURES", value);
        }
        for value in &self.cpu_model {
            template.push_vector("CPU_MODEL", value);
        }
        for value in &self.inputs {
            template.push_vector("INPUT", value);
        }
        for value in &self.video {
            template.push_vector("VIDEO", value);
        }
        for value in &self.raw {
            template.push_vector("RAW", value);
        }
        for value in &self.topology {
            template.push_vector("TOPOLOGY", value);
        }
        for value in &self.numa_nodes {
            template.push_vector("NUMA_NODE", value);
        }
        for value in &self.security_group_rules {
            template.push_vector("SECURITY_GROUP_RULE", value);
        }
        for value in &self.snapshots {
            template.push_vector("SNAPSHOT", &value.to_template());
        }
        for value in &self.scheduled_actions {
            template.push_vector("SCHED_ACTION", &value.to_template());
        }
        for value in &self.vm_groups {
            template.push_vector("VMGROUP", &value.to_template());
        }
        for value in &self.guest_exec {
            template.push_vector("QEMU_GA_EXEC", &value.to_template());
        }
        if let Some(value) = &self.made_from {
            template.push("TEMPLATE_ID", to_text(value));
        }
        if let Some(value) = &self.cloning {
            template.push("CLONING_TEMPLATE_ID", to_text(value));
        }
        if let Some(value) = &self.virtual_router {
            template.push("VROUTER_ID", to_text(value));
        }
        if let Some(value) = &self.cpu_cost {
            template.push("CPU_COST", to_text(value));
        }
        if let Some(value) = &self.memory_cost {
            template.push("MEMORY_COST", to_text(value));
        }
        if let Some(value) = &self.disk_cost {
            template.push("DISK_COST", to_text(value));
        }
        if let Some(value) = &self.system_tm_driver {
            template.push("TM_MAD_SYSTEM", to_text(value));
        }
        if let Some(value) = &self.host_requirements {
            template.push("AUTOMATIC_REQUIREMENTS", to_text(value));
        }
        if let Some(value) = &self.datastore_requirements {
            template.push("AUTOMATIC_DS_REQUIREMENTS", to_text(value));
        }
        if let Some(value) = &self.network_requirements {
            template.push("AUTOMATIC_NIC_REQUIREMENTS", to_text(value));
        }
        if let Some(value) = &self.created_on_hold {
            template.push("SUBMIT_ON_HOLD", YesNo::to_text(*value));
        }
        if let Some(value) = &self.imported {
            template.push("IMPORTED", YesNo::to_text(*value));
        }
        template.extend(&self.more);
        template
    }
}
