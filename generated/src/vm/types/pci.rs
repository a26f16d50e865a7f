// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, YesNo, from_text, to_text};

use crate::{NicId, PciId, Template, VirtualNetworkId};

/// A PCI device of the host that a machine has.
///
/// Numbers are hexadecimal, as `lspci` prints them. If `TYPE` is `NIC` it is a network interface,
/// with more attributes of [`Nic`](crate::vm::Nic) in the rest.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Pci {
    /// Its number within the machine.
    pub id: Option<PciId>,
    /// `NIC` if it is a network interface.
    pub kind: Option<String>,
    /// Its number among network interfaces, if it is one.
    pub nic: Option<NicId>,
    /// The virtual network, if it is a network interface.
    pub network: Option<VirtualNetworkId>,
    /// Its hardware address, if it is a network interface.
    pub mac: Option<String>,
    /// Its address of IPv4, if it is a network interface.
    pub ip: Option<String>,
    /// Its address on the host: `0000:02:00:0`.
    pub address: Option<String>,
    /// Its address on the host, short: `02:00.0`.
    pub short_address: Option<String>,
    /// Domain in that address.
    pub domain: Option<String>,
    /// Bus in that address.
    pub bus: Option<String>,
    /// Slot in that address.
    pub slot: Option<String>,
    /// Function in that address.
    pub function: Option<String>,
    /// Number of its vendor.
    pub vendor: Option<String>,
    /// Number of the device among its vendor's.
    pub device: Option<String>,
    /// Number of its class.
    pub class: Option<String>,
    /// The NUMA node it is attached to.
    pub numa_node: Option<String>,
    /// The profile it is used with, if it is a virtual GPU.
    pub profile: Option<String>,
    /// Its UUID, if it is a mediated device.
    pub uuid: Option<String>,
    /// Its address in the guest: `01:01.0`.
    pub guest_address: Option<String>,
    /// Domain in that address.
    pub guest_domain: Option<String>,
    /// Bus in that address.
    pub guest_bus: Option<String>,
    /// Slot in that address.
    pub guest_slot: Option<String>,
    /// Function in that address.
    pub guest_function: Option<String>,
    /// Whether it is being attached or detached.
    pub attaching: Option<bool>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<Pci> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: Pci) -> Self {
        view.to_template()
    }
}

impl View for Pci {
    fn from_template(mut template: Template) -> Self {
        Self {
            id: template.take_text("PCI_ID", from_text),
            kind: template.take_text("TYPE", from_text),
            nic: template.take_text("NIC_ID", from_text),
            network: template.take_text("NETWORK_ID", from_text),
            mac: template.take_text("MAC", from_text),
            ip: template.take_text("IP", from_text),
            address: template.take_text("ADDRESS", from_text),
            short_address: template.take_text("SHORT_ADDRESS", from_text),
            domain: template.take_text("DOMAIN", from_text),
            bus: template.take_text("BUS", from_text),
            slot: template.take_text("SLOT", from_text),
            function: template.take_text("FUNCTION", from_text),
            vendor: template.take_text("VENDOR", from_text),
            device: template.take_text("DEVICE", from_text),
            class: template.take_text("CLASS", from_text),
            numa_node: template.take_text("NUMA_NODE", from_text),
            profile: template.take_text("PROFILE", from_text),
            uuid: template.take_text("UUID", from_text),
            guest_address: template.take_text("VM_ADDRESS", from_text),
            guest_domain: template.take_text("VM_DOMAIN", from_text),
            guest_bus: template.take_text("VM_BUS", from_text),
            guest_slot: template.take_text("VM_SLOT", from_text),
            guest_function: template.take_text("VM_FUNCTION", from_text),
            attaching: template.take_text("ATTACH", YesNo::from_text),
            more: template,
        }
    }

    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("PCI_ID", to_text(value));
        }
        if let Some(value) = &self.kind {
            template.push("TYPE", to_text(value));
        }
        if let Some(value) = &self.nic {
            template.push("NIC_ID", to_text(value));
        }
        if let Some(value) = &self.network {
            template.push("NETWORK_ID", to_text(value));
        }
        if let Some(value) = &self.mac {
            template.push("MAC", to_text(value));
        }
        if let Some(value) = &self.ip {
            template.push("IP", to_text(value));
        }
        if let Some(value) = &self.address {
            template.push("ADDRESS", to_text(value));
        }
        if let Some(value) = &self.short_address {
            template.push("SHORT_ADDRESS", to_text(value));
        }
        if let Some(value) = &self.domain {
            template.push("DOMAIN", to_text(value));
        }
        if let Some(value) = &self.bus {
            template.push("BUS", to_text(value));
        }
        if let Some(value) = &self.slot {
            template.push("SLOT", to_text(value));
        }
        if let Some(value) = &self.function {
            template.push("FUNCTION", to_text(value));
        }
        if let Some(value) = &self.vendor {
            template.push("VENDOR", to_text(value));
        }
        if let Some(value) = &self.device {
            template.push("DEVICE", to_text(value));
        }
        if let Some(value) = &self.class {
            template.push("CLASS", to_text(value));
        }
        if let Some(value) = &self.numa_node {
            template.push("NUMA_NODE", to_text(value));
        }
        if let Some(value) = &self.profile {
            template.push("PROFILE", to_text(value));
        }
        if let Some(value) = &self.uuid {
            template.push("UUID", to_text(value));
        }
        if let Some(value) = &self.guest_address {
            template.push("VM_ADDRESS", to_text(value));
        }
        if let Some(value) = &self.guest_domain {
            template.push("VM_DOMAIN", to_text(value));
        }
        if let Some(value) = &self.guest_bus {
            template.push("VM_BUS", to_text(value));
        }
        if let Some(value) = &self.guest_slot {
            template.push("VM_SLOT", to_text(value));
        }
        if let Some(value) = &self.guest_function {
            template.push("VM_FUNCTION", to_text(value));
        }
        if let Some(value) = &self.attaching {
            template.push("ATTACH", YesNo::to_text(*value));
        }
        template.extend(self.more.clone());
        template
    }
}
