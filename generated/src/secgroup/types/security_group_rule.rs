// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::{Template, VirtualNetworkId};

/// What a security group lets through.
///
/// Protocol and direction are as whoever made the rule wrote them, in letters of any case.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SecurityGroupRule {
    /// Which protocol: `TCP`, `UDP`, `ICMP`, `ICMPV6`, `IPSEC` or `ALL`.
    pub protocol: Option<String>,
    /// `inbound` for what machines receive, `outbound` for what they send.
    pub direction: Option<String>,
    /// Ports of TCP or UDP: `22,80:90`. None is all.
    pub ports: Option<String>,
    /// Type of ICMP messages. None is all.
    pub icmp_type: Option<i32>,
    /// Type of ICMPv6 messages. None is all.
    ///
    /// Since OpenNebula 5.4.
    pub icmpv6_type: Option<i32>,
    /// The network on the other side, if it is about one.
    pub network: Option<VirtualNetworkId>,
    /// The first address on the other side, if it is about some.
    pub ip: Option<String>,
    /// How many addresses these are, from `IP` on.
    pub size: Option<i64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<SecurityGroupRule> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: SecurityGroupRule) -> Self {
        view.to_template()
    }
}

impl Attributes for SecurityGroupRule {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "PROTOCOL" => fill(&mut self.protocol, text),
            "RULE_TYPE" => fill(&mut self.direction, text),
            "RANGE" => fill(&mut self.ports, text),
            "ICMP_TYPE" => fill(&mut self.icmp_type, text),
            "ICMPV6_TYPE" => fill(&mut self.icmpv6_type, text),
            "NETWORK_ID" => fill(&mut self.network, text),
            "IP" => fill(&mut self.ip, text),
            "SIZE" => fill(&mut self.size, text),
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

impl View for SecurityGroupRule {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.protocol {
            template.push("PROTOCOL", to_text(value));
        }
        if let Some(value) = &self.direction {
            template.push("RULE_TYPE", to_text(value));
        }
        if let Some(value) = &self.ports {
            template.push("RANGE", to_text(value));
        }
        if let Some(value) = &self.icmp_type {
            template.push("ICMP_TYPE", to_text(value));
        }
        if let Some(value) = &self.icmpv6_type {
            template.push("ICMPV6_TYPE", to_text(value));
        }
        if let Some(value) = &self.network {
            template.push("NETWORK_ID", to_text(value));
        }
        if let Some(value) = &self.ip {
            template.push("IP", to_text(value));
        }
        if let Some(value) = &self.size {
            template.push("SIZE", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
