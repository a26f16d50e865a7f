// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Attributes, View, YesNo, fill, fill_joined, fill_yes_no, join, to_text,
};

use crate::{
    AddressRangeId, ClusterId, NicId, SecurityGroupId, Template, VirtualNetworkId,
};

/// A network interface of a machine, or an alias of one.
///
/// The pool has a few of these attributes alone.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Nic {
    /// Its number within the machine. Aliases count along.
    pub id: Option<NicId>,
    /// Its name: `NIC0` unless given another.
    ///
    /// Since OpenNebula 5.8.
    pub name: Option<String>,
    /// The virtual network.
    pub network: Option<VirtualNetworkId>,
    /// Name of the virtual network.
    pub network_name: Option<String>,
    /// Name of the network's owner, where the network was asked for by name.
    pub network_owner_name: Option<String>,
    /// `auto` where the scheduler chooses the network.
    ///
    /// Since OpenNebula 5.8.
    pub network_mode: Option<String>,
    /// The address range of the network that its address is from.
    pub address_range: Option<AddressRangeId>,
    /// Its hardware address: `02:00:c0:a8:00:05`.
    pub mac: Option<String>,
    /// Its address of IPv4.
    pub ip: Option<String>,
    /// Its address of IPv6, where that is fixed.
    pub ip6: Option<String>,
    /// Its global address of IPv6.
    pub ip6_global: Option<String>,
    /// Its unique local address of IPv6.
    pub ip6_ula: Option<String>,
    /// Its link-local address of IPv6.
    pub ip6_link: Option<String>,
    /// Its address as seen from outside.
    pub external_ip: Option<String>,
    /// The network's gateway.
    pub gateway: Option<String>,
    /// The network's name servers, separated by blanks.
    pub dns: Option<String>,
    /// The network's greatest packet, in bytes.
    pub mtu: Option<i32>,
    /// Its security groups.
    pub security_groups: Option<Vec<SecurityGroupId>>,
    /// Its device on the host: `one-7-0`.
    pub target: Option<String>,
    /// The card the guest sees: `virtio`.
    pub model: Option<String>,
    /// Its place among what is booted from, from 1.
    pub boot_order: Option<i32>,
    /// Bridge on the host.
    pub bridge: Option<String>,
    /// Kind of that bridge: `linux`, `openvswitch` and so on.
    ///
    /// Since OpenNebula 5.8.
    pub bridge_type: Option<String>,
    /// Device of the host that the bridge is on.
    pub physical_device: Option<String>,
    /// Driver of the network.
    ///
    /// Since OpenNebula 5.0.
    pub network_driver: Option<String>,
    /// Number of the VLAN.
    pub vlan_id: Option<i32>,
    /// Number of the outer VLAN.
    pub outer_vlan_id: Option<i32>,
    /// Clusters of the network.
    pub clusters: Option<Vec<ClusterId>>,
    /// Average rate at which it may receive, in kilobytes per second.
    pub inbound_average: Option<i64>,
    /// Peak rate at which it may receive, in kilobytes per second.
    pub inbound_peak: Option<i64>,
    /// How much it may receive at that rate, in kilobytes.
    pub inbound_burst: Option<i64>,
    /// Average rate at which it may send, in kilobytes per second.
    pub outbound_average: Option<i64>,
    /// Peak rate at which it may send, in kilobytes per second.
    pub outbound_peak: Option<i64>,
    /// How much it may send at that rate, in kilobytes.
    pub outbound_burst: Option<i64>,
    /// Whether its virtual router gave it an address that moves between the router's machines.
    pub floating_ip: Option<bool>,
    /// That address.
    pub virtual_router_ip: Option<String>,
    /// Hardware address of that address.
    pub virtual_router_mac: Option<String>,
    /// Whether an alias is kept from the guest, to be mapped outside.
    ///
    /// Since OpenNebula 5.8.
    pub external: Option<bool>,
    /// Its aliases.
    ///
    /// Since OpenNebula 5.8.
    pub aliases: Option<Vec<NicId>>,
    /// Which of its interface's aliases it is, from 0.
    ///
    /// Since OpenNebula 5.8.
    pub alias_index: Option<i32>,
    /// The interface it is an alias of.
    ///
    /// Since OpenNebula 5.8.
    pub parent: Option<NicId>,
    /// Name of the interface it is an alias of.
    ///
    /// Since OpenNebula 5.8.
    pub parent_name: Option<String>,
    /// Whether it is being attached or detached.
    pub attaching: Option<bool>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<Nic> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: Nic) -> Self {
        view.to_template()
    }
}

impl Attributes for Nic {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "NIC_ID" => fill(&mut self.id, text),
            "NAME" => fill(&mut self.name, text),
            "NETWORK_ID" => fill(&mut self.network, text),
            "NETWORK" => fill(&mut self.network_name, text),
            "NETWORK_UNAME" => fill(&mut self.network_owner_name, text),
            "NETWORK_MODE" => fill(&mut self.network_mode, text),
            "AR_ID" => fill(&mut self.address_range, text),
            "MAC" => fill(&mut self.mac, text),
            "IP" => fill(&mut self.ip, text),
            "IP6" => fill(&mut self.ip6, text),
            "IP6_GLOBAL" => fill(&mut self.ip6_global, text),
            "IP6_ULA" => fill(&mut self.ip6_ula, text),
            "IP6_LINK" => fill(&mut self.ip6_link, text),
            "EXTERNAL_IP" => fill(&mut self.external_ip, text),
            "GATEWAY" => fill(&mut self.gateway, text),
            "DNS" => fill(&mut self.dns, text),
            "MTU" => fill(&mut self.mtu, text),
            "SECURITY_GROUPS" => fill_joined(&mut self.security_groups, text, ","),
            "TARGET" => fill(&mut self.target, text),
            "MODEL" => fill(&mut self.model, text),
            "ORDER" => fill(&mut self.boot_order, text),
            "BRIDGE" => fill(&mut self.bridge, text),
            "BRIDGE_TYPE" => fill(&mut self.bridge_type, text),
            "PHYDEV" => fill(&mut self.physical_device, text),
            "VN_MAD" => fill(&mut self.network_driver, text),
            "VLAN_ID" => fill(&mut self.vlan_id, text),
            "OUTER_VLAN_ID" => fill(&mut self.outer_vlan_id, text),
            "CLUSTER_ID" => fill_joined(&mut self.clusters, text, ","),
            "INBOUND_AVG_BW" => fill(&mut self.inbound_average, text),
            "INBOUND_PEAK_BW" => fill(&mut self.inbound_peak, text),
            "INBOUND_PEAK_KB" => fill(&mut self.inbound_burst, text),
            "OUTBOUND_AVG_BW" => fill(&mut self.outbound_average, text),
            "OUTBOUND_PEAK_BW" => fill(&mut self.outbound_peak, text),
            "OUTBOUND_PEAK_KB" => fill(&mut self.outbound_burst, text),
            "FLOATING_IP" => fill_yes_no(&mut self.floating_ip, text),
            "VROUTER_IP" => fill(&mut self.virtual_router_ip, text),
            "VROUTER_MAC" => fill(&mut self.virtual_router_mac, text),
            "EXTERNAL" => fill_yes_no(&mut self.external, text),
            "ALIAS_IDS" => fill_joined(&mut self.aliases, text, ","),
            "ALIAS_ID" => fill(&mut self.alias_index, text),
            "PARENT_ID" => fill(&mut self.parent, text),
            "PARENT" => fill(&mut self.parent_name, text),
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

impl View for Nic {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("NIC_ID", to_text(value));
        }
        if let Some(value) = &self.name {
            template.push("NAME", to_text(value));
        }
        if let Some(value) = &self.network {
            template.push("NETWORK_ID", to_text(value));
        }
        if let Some(value) = &self.network_name {
            template.push("NETWORK", to_text(value));
        }
        if let Some(value) = &self.network_owner_name {
            template.push("NETWORK_UNAME", to_text(value));
        }
        if let Some(value) = &self.network_mode {
            template.push("NETWORK_MODE", to_text(value));
        }
        if let Some(value) = &self.address_range {
            template.push("AR_ID", to_text(value));
        }
        if let Some(value) = &self.mac {
            template.push("MAC", to_text(value));
        }
        if let Some(value) = &self.ip {
            template.push("IP", to_text(value));
        }
        if let Some(value) = &self.ip6 {
            template.push("IP6", to_text(value));
        }
        if let Some(value) = &self.ip6_global {
            template.push("IP6_GLOBAL", to_text(value));
        }
        if let Some(value) = &self.ip6_ula {
            template.push("IP6_ULA", to_text(value));
        }
        if let Some(value) = &self.ip6_link {
            template.push("IP6_LINK", to_text(value));
        }
        if let Some(value) = &self.external_ip {
            template.push("EXTERNAL_IP", to_text(value));
        }
        if let Some(value) = &self.gateway {
            template.push("GATEWAY", to_text(value));
        }
        if let Some(value) = &self.dns {
            template.push("DNS", to_text(value));
        }
        if let Some(value) = &self.mtu {
            template.push("MTU", to_text(value));
        }
        if let Some(value) = &self.security_groups {
            template.push("SECURITY_GROUPS", join(value, ","));
        }
        if let Some(value) = &self.target {
            template.push("TARGET", to_text(value));
        }
        if let Some(value) = &self.model {
            template.push("MODEL", to_text(value));
        }
        if let Some(value) = &self.boot_order {
            template.push("ORDER", to_text(value));
        }
        if let Some(value) = &self.bridge {
            template.push("BRIDGE", to_text(value));
        }
        if let Some(value) = &self.bridge_type {
            template.push("BRIDGE_TYPE", to_text(value));
        }
        if let Some(value) = &self.physical_device {
            template.push("PHYDEV", to_text(value));
        }
        if let Some(value) = &self.network_driver {
            template.push("VN_MAD", to_text(value));
        }
        if let Some(value) = &self.vlan_id {
            template.push("VLAN_ID", to_text(value));
        }
        if let Some(value) = &self.outer_vlan_id {
            template.push("OUTER_VLAN_ID", to_text(value));
        }
        if let Some(value) = &self.clusters {
            template.push("CLUSTER_ID", join(value, ","));
        }
        if let Some(value) = &self.inbound_average {
            template.push("INBOUND_AVG_BW", to_text(value));
        }
        if let Some(value) = &self.inbound_peak {
            template.push("INBOUND_PEAK_BW", to_text(value));
        }
        if let Some(value) = &self.inbound_burst {
            template.push("INBOUND_PEAK_KB", to_text(value));
        }
        if let Some(value) = &self.outbound_average {
            template.push("OUTBOUND_AVG_BW", to_text(value));
        }
        if let Some(value) = &self.outbound_peak {
            template.push("OUTBOUND_PEAK_BW", to_text(value));
        }
        if let Some(value) = &self.outbound_burst {
            template.push("OUTBOUND_PEAK_KB", to_text(value));
        }
        if let Some(value) = &self.floating_ip {
            template.push("FLOATING_IP", YesNo::to_text(*value));
        }
        if let Some(value) = &self.virtual_router_ip {
            template.push("VROUTER_IP", to_text(value));
        }
        if let Some(value) = &self.virtual_router_mac {
            template.push("VROUTER_MAC", to_text(value));
        }
        if let Some(value) = &self.external {
            template.push("EXTERNAL", YesNo::to_text(*value));
        }
        if let Some(value) = &self.aliases {
            template.push("ALIAS_IDS", join(value, ","));
        }
        if let Some(value) = &self.alias_index {
            template.push("ALIAS_ID", to_text(value));
        }
        if let Some(value) = &self.parent {
            template.push("PARENT_ID", to_text(value));
        }
        if let Some(value) = &self.parent_name {
            template.push("PARENT", to_text(value));
        }
        if let Some(value) = &self.attaching {
            template.push("ATTACH", YesNo::to_text(*value));
        }
        template.extend(&self.more);
        template
    }
}
