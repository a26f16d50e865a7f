// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, YesNo, fill, fill_yes_no, to_text};

use crate::{AddressRangeId, NicId, Template, VirtualNetworkId};

/// A network interface of a virtual router.
///
/// With a floating address the router has an address of its own, which moves between its machines.
/// Without, only its machines have addresses.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VirtualRouterNic {
    /// Its number within the router.
    pub id: Option<NicId>,
    /// The network.
    pub network: Option<VirtualNetworkId>,
    /// Name of the network.
    pub network_name: Option<String>,
    /// The range that the floating address is of.
    pub address_range: Option<AddressRangeId>,
    /// Whether it has a floating address.
    pub floating_ip: Option<bool>,
    /// Whether its machines have no other address there.
    pub floating_only: Option<bool>,
    /// The floating IPv4 address.
    pub ip: Option<String>,
    /// MAC address of the floating address.
    pub mac: Option<String>,
    /// The floating global IPv6 address.
    pub ip6_global: Option<String>,
    /// The floating unique local IPv6 address.
    pub ip6_ula: Option<String>,
    /// The floating link-local IPv6 address.
    pub ip6_link: Option<String>,
    /// Whether it serves to manage the router and carries no traffic.
    pub management: Option<bool>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<VirtualRouterNic> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: VirtualRouterNic) -> Self {
        view.to_template()
    }
}

impl Attributes for VirtualRouterNic {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "NIC_ID" => fill(&mut self.id, text),
            "NETWORK_ID" => fill(&mut self.network, text),
            "NETWORK" => fill(&mut self.network_name, text),
            "AR_ID" => fill(&mut self.address_range, text),
            "FLOATING_IP" => fill_yes_no(&mut self.floating_ip, text),
            "FLOATING_ONLY" => fill_yes_no(&mut self.floating_only, text),
            "VROUTER_IP" => fill(&mut self.ip, text),
            "VROUTER_MAC" => fill(&mut self.mac, text),
            "VROUTER_IP6_GLOBAL" => fill(&mut self.ip6_global, text),
            "VROUTER_IP6_ULA" => fill(&mut self.ip6_ula, text),
            "VROUTER_IP6_LINK" => fill(&mut self.ip6_link, text),
            "VROUTER_MANAGEMENT" => fill_yes_no(&mut self.management, text),
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

impl View for VirtualRouterNic {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("NIC_ID", to_text(value));
        }
        if let Some(value) = &self.network {
            template.push("NETWORK_ID", to_text(value));
        }
        if let Some(value) = &self.network_name {
            template.push("NETWORK", to_text(value));
        }
        if let Some(value) = &self.address_range {
            template.push("AR_ID", to_text(value));
        }
        if let Some(value) = &self.floating_ip {
            template.push("FLOATING_IP", YesNo::to_text(*value));
        }
        if let Some(value) = &self.floating_only {
            template.push("FLOATING_ONLY", YesNo::to_text(*value));
        }
        if let Some(value) = &self.ip {
            template.push("VROUTER_IP", to_text(value));
        }
        if let Some(value) = &self.mac {
            template.push("VROUTER_MAC", to_text(value));
        }
        if let Some(value) = &self.ip6_global {
            template.push("VROUTER_IP6_GLOBAL", to_text(value));
        }
        if let Some(value) = &self.ip6_ula {
            template.push("VROUTER_IP6_ULA", to_text(value));
        }
        if let Some(value) = &self.ip6_link {
            template.push("VROUTER_IP6_LINK", to_text(value));
        }
        if let Some(value) = &self.management {
            template.push("VROUTER_MANAGEMENT", YesNo::to_text(*value));
        }
        template.extend(&self.more);
        template
    }
}
