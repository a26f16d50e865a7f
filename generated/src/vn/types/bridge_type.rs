// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What kind of bridge machines are plugged into.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum BridgeType {
    /// A bridge of Linux.
    Linux,
    /// Open vSwitch.
    OpenVswitch,
    /// Open vSwitch with DPDK.
    ///
    /// Since OpenNebula 5.10.
    OpenVswitchDpdk,
    /// Port groups of vCenter.
    ///
    /// Until OpenNebula 6.10.
    VcenterPortGroups,
    /// None at all.
    Unbridged,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for BridgeType {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "linux" => Self::Linux,
            "openvswitch" => Self::OpenVswitch,
            "openvswitch_dpdk" => Self::OpenVswitchDpdk,
            "vcenter_port_groups" => Self::VcenterPortGroups,
            "none" => Self::Unbridged,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Linux => "linux".to_owned(),
            Self::OpenVswitch => "openvswitch".to_owned(),
            Self::OpenVswitchDpdk => "openvswitch_dpdk".to_owned(),
            Self::VcenterPortGroups => "vcenter_port_groups".to_owned(),
            Self::Unbridged => "none".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::OpenVswitchDpdk => Some(Release::new(5, 10)),
            _ => None,
        }
    }

    fn until(&self) -> Option<Release> {
        match self {
            Self::VcenterPortGroups => Some(Release::new(6, 10)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for BridgeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for BridgeType {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
