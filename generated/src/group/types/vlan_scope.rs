// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// Which attribute of a network a rule on VLANs is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum VlanScope {
    /// `VLAN_ID`, the VLAN of the network.
    VlanId,
    /// `OUTER_VLAN_ID`, the outer VLAN where there are two.
    OuterVlanId,
    /// `CVLANS`, the customers' VLANs inside it.
    Cvlan,
    /// `VLAN_TAGGED_ID`, the VLANs that pass with their tags.
    VlanTaggedId,
    /// Each of them.
    Any,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for VlanScope {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "VLAN_ID" => Self::VlanId,
            "OUTER_VLAN_ID" => Self::OuterVlanId,
            "CVLAN" => Self::Cvlan,
            "VLAN_TAGGED_ID" => Self::VlanTaggedId,
            "ANY" => Self::Any,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::VlanId => "VLAN_ID".to_owned(),
            Self::OuterVlanId => "OUTER_VLAN_ID".to_owned(),
            Self::Cvlan => "CVLAN".to_owned(),
            Self::VlanTaggedId => "VLAN_TAGGED_ID".to_owned(),
            Self::Any => "ANY".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for VlanScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for VlanScope {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
