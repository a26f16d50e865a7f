// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{AddressRangeId, Template};
use crate::vn::{AddressLease, AddressRangeType};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A range of addresses.
///
/// `one.vn.info` has the leases and the ends of the range, `one.vnpool.info` has not. What a range
/// says of gateway, VLAN and the like takes the place of what its network says.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct AddressRange {
    /// Its number within the network.
    pub id: AddressRangeId,
    /// Which addresses it has.
    pub kind: AddressRangeType,
    /// How many there are. With static IPv6 this can be nearly 2 to the 64th, which is rounded.
    pub size: f64,
    /// The first MAC address.
    pub mac: String,
    /// The last one.
    ///
    /// Since OpenNebula 4.12.
    pub mac_end: Option<String>,
    /// The first IPv4 address.
    pub ip: Option<String>,
    /// The last one.
    ///
    /// Since OpenNebula 4.12.
    pub ip_end: Option<String>,
    /// The first static IPv6 address.
    ///
    /// Since OpenNebula 5.4.
    pub ip6: Option<String>,
    /// The last one.
    ///
    /// Since OpenNebula 5.4.
    pub ip6_end: Option<String>,
    /// Length of the prefix of static IPv6 addresses.
    ///
    /// Since OpenNebula 5.4.
    pub prefix_length: Option<String>,
    /// Prefix of global IPv6 addresses.
    pub global_prefix: Option<String>,
    /// The first global IPv6 address.
    ///
    /// Since OpenNebula 4.12.
    pub ip6_global: Option<String>,
    /// The last one.
    ///
    /// Since OpenNebula 4.12.
    pub ip6_global_end: Option<String>,
    /// Prefix of unique local IPv6 addresses.
    pub ula_prefix: Option<String>,
    /// The first unique local IPv6 address.
    ///
    /// Since OpenNebula 4.12.
    pub ip6_ula: Option<String>,
    /// The last one.
    ///
    /// Since OpenNebula 4.12.
    pub ip6_ula_end: Option<String>,
    /// Whether several machines may have the same address at once.
    ///
    /// Since OpenNebula 7.2.
    pub shared: Option<bool>,
    /// Where the search for a free address goes on, counted from 0.
    ///
    /// Since OpenNebula 7.4.
    pub next_index: Option<i64>,
    /// The range of the parent network that it is a part of, in a reservation.
    pub parent: Option<AddressRangeId>,
    /// Driver that manages its addresses, where the server does not.
    ///
    /// Since OpenNebula 5.2.
    pub ipam_driver: Option<String>,
    /// Numbers of security groups for its addresses, with commas between.
    ///
    /// Since OpenNebula 4.12.
    pub security_groups: Option<String>,
    /// The first port that is forwarded to its addresses.
    ///
    /// Since OpenNebula 6.0.
    pub port_start: Option<String>,
    /// How many ports each address gets.
    ///
    /// Since OpenNebula 6.0.
    pub port_size: Option<String>,
    /// Driver that connects machines.
    pub driver: Option<String>,
    /// The bridge.
    pub bridge: Option<String>,
    /// The network device of hosts.
    pub physical_device: Option<String>,
    /// Whether it is on a VLAN.
    ///
    /// Until OpenNebula 4.14.
    pub vlan: Option<String>,
    /// Number of the VLAN.
    pub vlan_id: Option<String>,
    /// Number of the VLAN or VXLAN around that.
    pub outer_vlan_id: Option<String>,
    /// VLANs of customers within a VLAN of a provider.
    pub cvlans: Option<String>,
    /// VLANs that machines tag themselves.
    pub tagged_vlans: Option<String>,
    /// Address of the network.
    pub network_address: Option<String>,
    /// Mask of the network.
    pub network_mask: Option<String>,
    /// The gateway.
    pub gateway: Option<String>,
    /// The gateway for IPv6.
    pub gateway6: Option<String>,
    /// Name servers, with blanks between.
    pub dns: Option<String>,
    /// Domains that names are looked for in.
    pub search_domain: Option<String>,
    /// The MTU, on hosts.
    pub mtu: Option<String>,
    /// The MTU, in guests.
    pub guest_mtu: Option<String>,
    /// Metric of the route.
    pub metric: Option<String>,
    /// Metric of the route for IPv6.
    pub ip6_metric: Option<String>,
    /// How guests get their address: `static`, `dhcp`, `skip`.
    pub method: Option<String>,
    /// How guests get their IPv6 address.
    pub ip6_method: Option<String>,
    /// Which traffic is filtered.
    pub filter: Option<String>,
    /// Whether machines can send from no other IP address.
    pub filter_ip_spoofing: Option<String>,
    /// Whether machines can send from no other MAC address.
    pub filter_mac_spoofing: Option<String>,
    /// What may come in on average, in kilobytes per second.
    pub inbound_avg_bw: Option<String>,
    /// What may come in at most, in kilobytes per second.
    pub inbound_peak_bw: Option<String>,
    /// How much may come in at that rate, in kilobytes.
    pub inbound_peak_kb: Option<String>,
    /// What may go out on average, in kilobytes per second.
    pub outbound_avg_bw: Option<String>,
    /// What may go out at most, in kilobytes per second.
    pub outbound_peak_bw: Option<String>,
    /// How much may go out at that rate, in kilobytes.
    pub outbound_peak_kb: Option<String>,
    /// Address that is mapped to its addresses from outside.
    pub external_ip: Option<String>,
    /// Ports of its first address, in a reservation.
    ///
    /// Since OpenNebula 6.0.
    pub external_port_range: Option<String>,
    /// The ports these lead to, in a reservation.
    ///
    /// Since OpenNebula 6.0.
    pub internal_port_range: Option<String>,
    /// Which addresses are taken, in the server's own terms: index and owner by turns.
    ///
    /// `one.vnpool.info` has this instead of leases.
    pub allocated: Option<String>,
    /// How many addresses are taken.
    pub used_leases: Option<i64>,
    /// The addresses that are taken.
    pub leases: Option<Vec<AddressLease>>,
    /// Everything else, in order: what users have added.
    pub more: Template,
}

impl FromDocument for AddressRange {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut kind = None;
        let mut size = None;
        let mut mac = None;
        let mut mac_end = None;
        let mut ip = None;
        let mut ip_end = None;
        let mut ip6 = None;
        let mut ip6_end = None;
        let mut prefix_length = None;
        let mut global_prefix = None;
        let mut ip6_global = None;
        let mut ip6_global_end = None;
        let mut ula_prefix = None;
        let mut ip6_ula = None;
        let mut ip6_ula_end = None;
        let mut shared = None;
        let mut next_index = None;
        let mut parent = None;
        let mut ipam_driver = None;
        let mut security_groups = None;
        let mut port_start = None;
        let mut port_size = None;
        let mut driver = None;
        let mut bridge = None;
        let mut physical_device = None;
        let mut vlan = None;
        let mut vlan_id = None;
        let mut outer_vlan_id = None;
        let mut cvlans = None;
        let mut tagged_vlans = None;
        let mut network_address = None;
        let mut network_mask = None;
        let mut gateway = None;
        let mut gateway6 = None;
        let mut dns = None;
        let mut search_domain = None;
        let mut mtu = None;
        let mut guest_mtu = None;
        let mut metric = None;
        let mut ip6_metric = None;
        let mut method = None;
        let mut ip6_method = None;
        let mut filter = None;
        let mut filter_ip_spoofing = None;
        let mut filter_mac_spoofing = None;
        let mut inbound_avg_bw = None;
        let mut inbound_peak_bw = None;
        let mut inbound_peak_kb = None;
        let mut outbound_avg_bw = None;
        let mut outbound_peak_bw = None;
        let mut outbound_peak_kb = None;
        let mut external_ip = None;
        let mut external_port_range = None;
        let mut internal_port_range = None;
        let mut allocated = None;
        let mut used_leases = None;
        let mut leases = None;
        let mut more = Template::new();
        while cursor.child()? {
            match cursor.name() {
                "AR_ID" => cursor.value(&mut id)?,
                "TYPE" => cursor.value(&mut kind)?,
                "SIZE" => cursor.value(&mut size)?,
                "MAC" => cursor.value(&mut mac)?,
                "MAC_END" => cursor.value(&mut mac_end)?,
                "IP" => cursor.value(&mut ip)?,
                "IP_END" => cursor.value(&mut ip_end)?,
                "IP6" => cursor.value(&mut ip6)?,
                "IP6_END" => cursor.value(&mut ip6_end)?,
                "PREFIX_LENGTH" => cursor.value(&mut prefix_length)?,
                "GLOBAL_PREFIX" => cursor.value(&mut global_prefix)?,
                "IP6_GLOBAL" => cursor.value(&mut ip6_global)?,
                "IP6_GLOBAL_END" => cursor.value(&mut ip6_global_end)?,
                "ULA_PREFIX" => cursor.value(&mut ula_prefix)?,
                "IP6_ULA" => cursor.value(&mut ip6_ula)?,
                "IP6_ULA_END" => cursor.value(&mut ip6_ula_end)?,
                "SHARED" => cursor.yes_no(&mut shared)?,
                "NEXT_INDEX" => cursor.value(&mut next_index)?,
                "PARENT_NETWORK_AR_ID" => cursor.value(&mut parent)?,
                "IPAM_MAD" => cursor.value(&mut ipam_driver)?,
                "SECURITY_GROUPS" => cursor.value(&mut security_groups)?,
                "PORT_START" => cursor.value(&mut port_start)?,
                "PORT_SIZE" => cursor.value(&mut port_size)?,
                "VN_MAD" => cursor.value(&mut driver)?,
                "BRIDGE" => cursor.value(&mut bridge)?,
                "PHYDEV" => cursor.value(&mut physical_device)?,
                "VLAN" => cursor.value(&mut vlan)?,
                "VLAN_ID" => cursor.value(&mut vlan_id)?,
                "OUTER_VLAN_ID" => cursor.value(&mut outer_vlan_id)?,
                "CVLANS" => cursor.value(&mut cvlans)?,
                "VLAN_TAGGED_ID" => cursor.value(&mut tagged_vlans)?,
                "NETWORK_ADDRESS" => cursor.value(&mut network_address)?,
                "NETWORK_MASK" => cursor.value(&mut network_mask)?,
                "GATEWAY" => cursor.value(&mut gateway)?,
                "GATEWAY6" => cursor.value(&mut gateway6)?,
                "DNS" => cursor.value(&mut dns)?,
                "SEARCH_DOMAIN" => cursor.value(&mut search_domain)?,
                "MTU" => cursor.value(&mut mtu)?,
                "GUEST_MTU" => cursor.value(&mut guest_mtu)?,
                "METRIC" => cursor.value(&mut metric)?,
                "IP6_METRIC" => cursor.value(&mut ip6_metric)?,
                "METHOD" => cursor.value(&mut method)?,
                "IP6_METHOD" => cursor.value(&mut ip6_method)?,
                "FILTER" => cursor.value(&mut filter)?,
                "FILTER_IP_SPOOFING" => cursor.value(&mut filter_ip_spoofing)?,
                "FILTER_MAC_SPOOFING" => cursor.value(&mut filter_mac_spoofing)?,
                "INBOUND_AVG_BW" => cursor.value(&mut inbound_avg_bw)?,
                "INBOUND_PEAK_BW" => cursor.value(&mut inbound_peak_bw)?,
                "INBOUND_PEAK_KB" => cursor.value(&mut inbound_peak_kb)?,
                "OUTBOUND_AVG_BW" => cursor.value(&mut outbound_avg_bw)?,
                "OUTBOUND_PEAK_BW" => cursor.value(&mut outbound_peak_bw)?,
                "OUTBOUND_PEAK_KB" => cursor.value(&mut outbound_peak_kb)?,
                "EXTERNAL_IP" => cursor.value(&mut external_ip)?,
                "EXTERNAL_PORT_RANGE" => cursor.value(&mut external_port_range)?,
                "INTERNAL_PORT_RANGE" => cursor.value(&mut internal_port_range)?,
                "ALLOCATED" => cursor.value(&mut allocated)?,
                "USED_LEASES" => cursor.value(&mut used_leases)?,
                "LEASES" => cursor.elements(&mut leases, "LEASE")?,
                _ => cursor.keep(&mut more)?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "AR_ID")?,
            kind: cursor.required(kind, "TYPE")?,
            size: cursor.required(size, "SIZE")?,
            mac: cursor.required(mac, "MAC")?,
            mac_end,
            ip,
            ip_end,
            ip6,
            ip6_end,
            prefix_length,
            global_prefix,
            ip6_global,
            ip6_global_end,
            ula_prefix,
            ip6_ula,
            ip6_ula_end,
            shared,
            next_index,
            parent,
            ipam_driver,
            security_groups,
            port_start,
            port_size,
            driver,
            bridge,
            physical_device,
            vlan,
            vlan_id,
            outer_vlan_id,
            cvlans,
            tagged_vlans,
            network_address,
            network_mask,
            gateway,
            gateway6,
            dns,
            search_domain,
            mtu,
            guest_mtu,
            metric,
            ip6_metric,
            method,
            ip6_method,
            filter,
            filter_ip_spoofing,
            filter_mac_spoofing,
            inbound_avg_bw,
            inbound_peak_bw,
            inbound_peak_kb,
            outbound_avg_bw,
            outbound_peak_bw,
            outbound_peak_kb,
            external_ip,
            external_port_range,
            internal_port_range,
            allocated,
            used_leases,
            leases,
            more,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for AddressRange {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("AR_ID", &self.id);
        out.value("TYPE", &self.kind);
        out.value("SIZE", &self.size);
        out.value("MAC", &self.mac);
        if let Some(mac_end) = &self.mac_end {
            out.value("MAC_END", mac_end);
        }
        if let Some(ip) = &self.ip {
            out.value("IP", ip);
        }
        if let Some(ip_end) = &self.ip_end {
            out.value("IP_END", ip_end);
        }
        if let Some(ip6) = &self.ip6 {
            out.value("IP6", ip6);
        }
        if let Some(ip6_end) = &self.ip6_end {
            out.value("IP6_END", ip6_end);
        }
        if let Some(prefix_length) = &self.prefix_length {
            out.value("PREFIX_LENGTH", prefix_length);
        }
        if let Some(global_prefix) = &self.global_prefix {
            out.value("GLOBAL_PREFIX", global_prefix);
        }
        if let Some(ip6_global) = &self.ip6_global {
            out.value("IP6_GLOBAL", ip6_global);
        }
        if let Some(ip6_global_end) = &self.ip6_global_end {
            out.value("IP6_GLOBAL_END", ip6_global_end);
        }
        if let Some(ula_prefix) = &self.ula_prefix {
            out.value("ULA_PREFIX", ula_prefix);
        }
        if let Some(ip6_ula) = &self.ip6_ula {
            out.value("IP6_ULA", ip6_ula);
        }
        if let Some(ip6_ula_end) = &self.ip6_ula_end {
            out.value("IP6_ULA_END", ip6_ula_end);
        }
        if let Some(shared) = &self.shared {
            out.yes_no("SHARED", *shared);
        }
        if let Some(next_index) = &self.next_index {
            out.value("NEXT_INDEX", next_index);
        }
        if let Some(parent) = &self.parent {
            out.value("PARENT_NETWORK_AR_ID", parent);
        }
        if let Some(ipam_driver) = &self.ipam_driver {
            out.value("IPAM_MAD", ipam_driver);
        }
        if let Some(security_groups) = &self.security_groups {
            out.value("SECURITY_GROUPS", security_groups);
        }
        if let Some(port_start) = &self.port_start {
            out.value("PORT_START", port_start);
        }
        if let Some(port_size) = &self.port_size {
            out.value("PORT_SIZE", port_size);
        }
        if let Some(driver) = &self.driver {
            out.value("VN_MAD", driver);
        }
        if let Some(bridge) = &self.bridge {
            out.value("BRIDGE", bridge);
        }
        if let Some(physical_device) = &self.physical_device {
            out.value("PHYDEV", physical_device);
        }
        if let Some(vlan) = &self.vlan {
            out.value("VLAN", vlan);
        }
        if let Some(vlan_id) = &self.vlan_id {
            out.value("VLAN_ID", vlan_id);
        }
        if let Some(outer_vlan_id) = &self.outer_vlan_id {
            out.value("OUTER_VLAN_ID", outer_vlan_id);
        }
        if let Some(cvlans) = &self.cvlans {
            out.value("CVLANS", cvlans);
        }
        if let Some(tagged_vlans) = &self.tagged_vlans {
            out.value("VLAN_TAGGED_ID", tagged_vlans);
        }
        if let Some(network_address) = &self.network_address {
            out.value("NETWORK_ADDRESS", network_address);
        }
        if let Some(network_mask) = &self.network_mask {
            out.value("NETWORK_MASK", network_mask);
        }
        if let Some(gateway) = &self.gateway {
            out.value("GATEWAY", gateway);
        }
        if let Some(gateway6) = &self.gateway6 {
            out.value("GATEWAY6", gateway6);
        }
        if let Some(dns) = &self.dns {
            out.value("DNS", dns);
        }
        if let Some(search_domain) = &self.search_domain {
            out.value("SEARCH_DOMAIN", search_domain);
        }
        if let Some(mtu) = &self.mtu {
            out.value("MTU", mtu);
        }
        if let Some(guest_mtu) = &self.guest_mtu {
            out.value("GUEST_MTU", guest_mtu);
        }
        if let Some(metric) = &self.metric {
            out.value("METRIC", metric);
        }
        if let Some(ip6_metric) = &self.ip6_metric {
            out.value("IP6_METRIC", ip6_metric);
        }
        if let Some(method) = &self.method {
            out.value("METHOD", method);
        }
        if let Some(ip6_method) = &self.ip6_method {
            out.value("IP6_METHOD", ip6_method);
        }
        if let Some(filter) = &self.filter {
            out.value("FILTER", filter);
        }
        if let Some(filter_ip_spoofing) = &self.filter_ip_spoofing {
            out.value("FILTER_IP_SPOOFING", filter_ip_spoofing);
        }
        if let Some(filter_mac_spoofing) = &self.filter_mac_spoofing {
            out.value("FILTER_MAC_SPOOFING", filter_mac_spoofing);
        }
        if let Some(inbound_avg_bw) = &self.inbound_avg_bw {
            out.value("INBOUND_AVG_BW", inbound_avg_bw);
        }
        if let Some(inbound_peak_bw) = &self.inbound_peak_bw {
            out.value("INBOUND_PEAK_BW", inbound_peak_bw);
        }
        if let Some(inbound_peak_kb) = &self.inbound_peak_kb {
            out.value("INBOUND_PEAK_KB", inbound_peak_kb);
        }
        if let Some(outbound_avg_bw) = &self.outbound_avg_bw {
            out.value("OUTBOUND_AVG_BW", outbound_avg_bw);
        }
        if let Some(outbound_peak_bw) = &self.outbound_peak_bw {
            out.value("OUTBOUND_PEAK_BW", outbound_peak_bw);
        }
        if let Some(outbound_peak_kb) = &self.outbound_peak_kb {
            out.value("OUTBOUND_PEAK_KB", outbound_peak_kb);
        }
        if let Some(external_ip) = &self.external_ip {
            out.value("EXTERNAL_IP", external_ip);
        }
        if let Some(external_port_range) = &self.external_port_range {
            out.value("EXTERNAL_PORT_RANGE", external_port_range);
        }
        if let Some(internal_port_range) = &self.internal_port_range {
            out.value("INTERNAL_PORT_RANGE", internal_port_range);
        }
        if let Some(allocated) = &self.allocated {
            out.value("ALLOCATED", allocated);
        }
        if let Some(used_leases) = &self.used_leases {
            out.value("USED_LEASES", used_leases);
        }
        if let Some(leases) = &self.leases {
            out.elements("LEASES", "LEASE", leases);
        }
        self.more.write(out);
    }
}
