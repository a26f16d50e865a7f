// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::Template;
use crate::host::PciDeviceUser;

/// A PCI device that machines can have.
///
/// Numbers are hexadecimal, as `lspci` prints them.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PciDevice {
    /// Its address: `0000:02:00:0`.
    pub address: Option<String>,
    /// Its address as a machine's template names it: `02:00.0`.
    pub short_address: Option<String>,
    /// Domain in its address.
    pub domain: Option<String>,
    /// Bus in its address.
    pub bus: Option<String>,
    /// Slot in its address.
    pub slot: Option<String>,
    /// Function in its address.
    pub function: Option<String>,
    /// Its vendor, device and class: `10de:0863:0302`.
    pub kind: Option<String>,
    /// Number of its vendor.
    pub vendor: Option<String>,
    /// Name of its vendor.
    pub vendor_name: Option<String>,
    /// Number of the device among its vendor's.
    pub device: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Number of its class.
    pub class: Option<String>,
    /// Name of its class.
    pub class_name: Option<String>,
    /// The NUMA node it is attached to; `-` or `-1` where it is to none.
    pub numa_node: Option<String>,
    /// The machine that has it.
    pub user: Option<PciDeviceUser>,
    /// Name of the network interface, if it is one.
    pub interface: Option<String>,
    /// Its UUID, if it is a mediated device.
    pub uuid: Option<String>,
    /// The profiles it can be used with, if it is a virtual GPU.
    pub profiles: Option<String>,
    /// Whether it can be split, or is a part of such a device.
    pub sriov: Option<String>,
    /// How many parts it is split into.
    pub sriov_num: Option<String>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<PciDevice> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: PciDevice) -> Self {
        view.to_template()
    }
}

impl Attributes for PciDevice {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ADDRESS" => fill(&mut self.address, text),
            "SHORT_ADDRESS" => fill(&mut self.short_address, text),
            "DOMAIN" => fill(&mut self.domain, text),
            "BUS" => fill(&mut self.bus, text),
            "SLOT" => fill(&mut self.slot, text),
            "FUNCTION" => fill(&mut self.function, text),
            "TYPE" => fill(&mut self.kind, text),
            "VENDOR" => fill(&mut self.vendor, text),
            "VENDOR_NAME" => fill(&mut self.vendor_name, text),
            "DEVICE" => fill(&mut self.device, text),
            "DEVICE_NAME" => fill(&mut self.device_name, text),
            "CLASS" => fill(&mut self.class, text),
            "CLASS_NAME" => fill(&mut self.class_name, text),
            "NUMA_NODE" => fill(&mut self.numa_node, text),
            "VMID" => fill(&mut self.user, text),
            "IFNAME" => fill(&mut self.interface, text),
            "UUID" => fill(&mut self.uuid, text),
            "PROFILES" => fill(&mut self.profiles, text),
            "SRIOV" => fill(&mut self.sriov, text),
            "SRIOV_NUM" => fill(&mut self.sriov_num, text),
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

impl View for PciDevice {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
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
        if let Some(value) = &self.kind {
            template.push("TYPE", to_text(value));
        }
        if let Some(value) = &self.vendor {
            template.push("VENDOR", to_text(value));
        }
        if let Some(value) = &self.vendor_name {
            template.push("VENDOR_NAME", to_text(value));
        }
        if let Some(value) = &self.device {
            template.push("DEVICE", to_text(value));
        }
        if let Some(value) = &self.device_name {
            template.push("DEVICE_NAME", to_text(value));
        }
        if let Some(value) = &self.class {
            template.push("CLASS", to_text(value));
        }
        if let Some(value) = &self.class_name {
            template.push("CLASS_NAME", to_text(value));
        }
        if let Some(value) = &self.numa_node {
            template.push("NUMA_NODE", to_text(value));
        }
        if let Some(value) = &self.user {
            template.push("VMID", to_text(value));
        }
        if let Some(value) = &self.interface {
            template.push("IFNAME", to_text(value));
        }
        if let Some(value) = &self.uuid {
            template.push("UUID", to_text(value));
        }
        if let Some(value) = &self.profiles {
            template.push("PROFILES", to_text(value));
        }
        if let Some(value) = &self.sriov {
            template.push("SRIOV", to_text(value));
        }
        if let Some(value) = &self.sriov_num {
            template.push("SRIOV_NUM", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
