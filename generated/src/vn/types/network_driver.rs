// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::{Release, Scalar};

/// Driver that connects machines to a network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum NetworkDriver {
    /// Nothing is set up.
    Dummy,
    /// A bridge of the host.
    ///
    /// Since OpenNebula 5.6.
    Bridge,
    /// A bridge of the host, with security groups.
    Firewall,
    /// A bridge per network on a VLAN.
    Vlan,
    /// A bridge per network on a VXLAN.
    Vxlan,
    /// Open vSwitch.
    OpenVswitch,
    /// Open vSwitch on a VXLAN.
    ///
    /// Since OpenNebula 5.6.
    OpenVswitchVxlan,
    /// A bridge of the host, its traffic filtered.
    ///
    /// Until OpenNebula 6.10.
    Ebtables,
    /// A network of vCenter.
    ///
    /// From OpenNebula 5.4 to 6.10.
    Vcenter,
    /// Another one that the server is set up with.
    Custom(String),
}

impl Scalar for NetworkDriver {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "dummy" => Self::Dummy,
            "bridge" => Self::Bridge,
            "fw" => Self::Firewall,
            "802.1Q" => Self::Vlan,
            "vxlan" => Self::Vxlan,
            "ovswitch" => Self::OpenVswitch,
            "ovswitch_vxlan" => Self::OpenVswitchVxlan,
            "ebtables" => Self::Ebtables,
            "vcenter" => Self::Vcenter,
            _ => Self::Custom(repr),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Dummy => "dummy".to_owned(),
            Self::Bridge => "bridge".to_owned(),
            Self::Firewall => "fw".to_owned(),
            Self::Vlan => "802.1Q".to_owned(),
            Self::Vxlan => "vxlan".to_owned(),
            Self::OpenVswitch => "ovswitch".to_owned(),
            Self::OpenVswitchVxlan => "ovswitch_vxlan".to_owned(),
            Self::Ebtables => "ebtables".to_owned(),
            Self::Vcenter => "vcenter".to_owned(),
            Self::Custom(value) => value.clone(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Vcenter => Some(Release::new(5, 4)),
            Self::Bridge | Self::OpenVswitchVxlan => Some(Release::new(5, 6)),
            _ => None,
        }
    }

    fn until(&self) -> Option<Release> {
        match self {
            Self::Ebtables | Self::Vcenter => Some(Release::new(6, 10)),
            _ => None,
        }
    }
}

impl fmt::Display for NetworkDriver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for NetworkDriver {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
