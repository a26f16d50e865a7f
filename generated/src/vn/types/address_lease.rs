// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{VirtualNetworkId, VirtualRouterId};
use crate::vn::LeaseVm;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// An address that is taken.
///
/// Those of machines, networks and routers that the caller may not use are left out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct AddressLease {
    /// The IPv4 address.
    pub ip: Option<String>,
    /// The static IPv6 address.
    ///
    /// Since OpenNebula 5.4.
    pub ip6: Option<String>,
    /// The global IPv6 address.
    pub ip6_global: Option<String>,
    /// The link-local IPv6 address.
    pub ip6_link: Option<String>,
    /// The unique local IPv6 address.
    pub ip6_ula: Option<String>,
    /// The MAC address, unless the range is shared.
    pub mac: Option<String>,
    /// The machine that has it, or that it is on hold.
    pub vm: Option<LeaseVm>,
    /// The reservation it belongs to.
    pub reservation: Option<VirtualNetworkId>,
    /// The virtual router that has it.
    ///
    /// Since OpenNebula 5.0.
    pub virtual_router: Option<VirtualRouterId>,
    /// Ports that are forwarded to it: `20001:20100`.
    ///
    /// Since OpenNebula 6.0.
    pub external_port_range: Option<String>,
    /// The ports these lead to: `1-100/20001`.
    ///
    /// Since OpenNebula 6.0.
    pub internal_port_range: Option<String>,
}

impl FromDocument for AddressLease {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut ip = None;
        let mut ip6 = None;
        let mut ip6_global = None;
        let mut ip6_link = None;
        let mut ip6_ula = None;
        let mut mac = None;
        let mut vm = None;
        let mut reservation = None;
        let mut virtual_router = None;
        let mut external_port_range = None;
        let mut internal_port_range = None;
        while cursor.child()? {
            match cursor.name() {
                "IP" => cursor.value(&mut ip)?,
                "IP6" => cursor.value(&mut ip6)?,
                "IP6_GLOBAL" => cursor.value(&mut ip6_global)?,
                "IP6_LINK" => cursor.value(&mut ip6_link)?,
                "IP6_ULA" => cursor.value(&mut ip6_ula)?,
                "MAC" => cursor.value(&mut mac)?,
                "VM" => cursor.value(&mut vm)?,
                "VNET" => cursor.value(&mut reservation)?,
                "VROUTER" => cursor.value(&mut virtual_router)?,
                "EXTERNAL_PORT_RANGE" => cursor.value(&mut external_port_range)?,
                "INTERNAL_PORT_RANGE" => cursor.value(&mut internal_port_range)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            ip,
            ip6,
            ip6_global,
            ip6_link,
            ip6_ula,
            mac,
            vm,
            reservation,
            virtual_router,
            external_port_range,
            internal_port_range,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for AddressLease {
    fn write(&self, out: &mut DocumentWriter) {
        if let Some(ip) = &self.ip {
            out.value("IP", ip);
        }
        if let Some(ip6) = &self.ip6 {
            out.value("IP6", ip6);
        }
        if let Some(ip6_global) = &self.ip6_global {
            out.value("IP6_GLOBAL", ip6_global);
        }
        if let Some(ip6_link) = &self.ip6_link {
            out.value("IP6_LINK", ip6_link);
        }
        if let Some(ip6_ula) = &self.ip6_ula {
            out.value("IP6_ULA", ip6_ula);
        }
        if let Some(mac) = &self.mac {
            out.value("MAC", mac);
        }
        if let Some(vm) = &self.vm {
            out.value("VM", vm);
        }
        if let Some(reservation) = &self.reservation {
            out.value("VNET", reservation);
        }
        if let Some(virtual_router) = &self.virtual_router {
            out.value("VROUTER", virtual_router);
        }
        if let Some(external_port_range) = &self.external_port_range {
            out.value("EXTERNAL_PORT_RANGE", external_port_range);
        }
        if let Some(internal_port_range) = &self.internal_port_range {
            out.value("INTERNAL_PORT_RANGE", internal_port_range);
        }
    }
}
