// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, YesNo, from_text, join, split, to_text};

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

impl View for Nic {
    fn from_template(mut template: Template) -> Self {
        Self {
            id: template.take_text("NIC_ID", from_text),
            name: template.take_text("NAME", from_text),
            network: template.take_text("NETWORK_ID", from_text),
            network_name: template.take_text("NETWORK", from_text),
            network_owner_name: template.take_text("NETWORK_UNAME", from_text),
            network_mode: template.take_text("NETWORK_MODE", from_text),
            address_range: template.take_text("AR_ID", from_text),
            mac: template.take_text("MAC", from_text),
            ip: template.take_text("IP", from_text),
            ip6: template.take_text("IP6", from_text),
            ip6_global: template.take_text("IP6_GLOBAL", from_text),
            ip6_ula: template.take_text("IP6_ULA", from_text),
            ip6_link: template.take_text("IP6_LINK", from_text),
            external_ip: template.take_text("EXTERNAL_IP", from_text),
            gateway: template.take_text("GATEWAY", from_text),
            dns: template.take_text("DNS", from_text),
            mtu: template.take_text("MTU", from_text),
            security_groups: template
                .take_text("SECURITY_GROUPS", |text| split(text, ",")),
            target: template.take_text("TARGET", from_text),
            model: template.take_text("MODEL", from_text),
            boot_order: template.take_text("ORDER", from_text),
            bridge: template.take_text("BRIDGE", from_text),
            bridge_type: template.take_text("BRIDGE_TYPE", from_text),
            physical_device: template.take_text("PHYDEV", from_text),
            network_driver: template.take_text("VN_MAD", from_text),
            vlan_id: template.take_text("VLAN_ID", from_text),
            outer_vlan_id: template.take_text("OUTER_VLAN_ID", from_text),
            clusters: template.take_text("CLUSTER_ID", |text| split(text, ",")),
            inbound_average: template.take_text("INBOUND_AVG_BW", from_text),
            inbound_peak: template.take_text("INBOUND_PEAK_BW", from_text),
            inbound_burst: template.take_text("INBOUND_PEAK_KB", from_text),
            outbound_average: template.take_text("OUTBOUND_AVG_BW", from_text),
            outbound_peak: template.take_text("OUTBOUND_PEAK_BW", from_text),
            outbound_burst: template.take_text("OUTBOUND_PEAK_KB", from_text),
            floating_ip: template.take_text("FLOATING_IP", YesNo::from_text),
            virtual_router_ip: template.take_text("VROUTER_IP", from_text),
            virtual_router_mac: template.take_text("VROUTER_MAC", from_text),
            external: template.take_text("EXTERNAL", YesNo::from_text),
            aliases: template.take_text("ALIAS_IDS", |text| split(text, ",")),
            alias_index: template.take_text("ALIAS_ID", from_text),
            parent: template.take_text("PARENT_ID", from_text),
            parent_name: template.take_text("PARENT", from_text),
            attaching: template.take_text("ATTACH", YesNo::from_text),
            more: template,
        }
    }

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
        template.extend(self.more.clone());
        template
    }
}
