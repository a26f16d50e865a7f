// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, YesNo, fill, fill_yes_no, to_text};

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

impl Attributes for Pci {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "PCI_ID" => fill(&mut self.id, text),
            "TYPE" => fill(&mut self.kind, text),
            "NIC_ID" => fill(&mut self.nic, text),
            "NETWORK_ID" => fill(&mut self.network, text),
            "MAC" => fill(&mut self.mac, text),
            "IP" => fill(&mut self.ip, text),
            "ADDRESS" => fill(&mut self.address, text),
            "SHORT_ADDRESS" => fill(&mut self.short_address, text),
            "DOMAIN" => fill(&mut self.domain, text),
            "BUS" => fill(&mut self.bus, text),
            "SLOT" => fill(&mut self.slot, text),
            "FUNCTION" => fill(&mut self.function, text),
            "VENDOR" => fill(&mut self.vendor, text),
            "DEVICE" => fill(&mut self.device, text),
            "CLASS" => fill(&mut self.class, text),
            "NUMA_NODE" => fill(&mut self.numa_node, text),
            "PROFILE" => fill(&mut self.profile, text),
            "UUID" => fill(&mut self.uuid, text),
            "VM_ADDRESS" => fill(&mut self.guest_address, text),
            "VM_DOMAIN" => fill(&mut self.guest_domain, text),
            "VM_BUS" => fill(&mut self.guest_bus, text),
            "VM_SLOT" => fill(&mut self.guest_slot, text),
            "VM_FUNCTION" => fill(&mut self.guest_function, text),
            "ATTACH" => fill_yes_no(&mut self.attaching, text),
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

impl View for Pci {
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
        template.extend(&self.more);
        template
    }
}
