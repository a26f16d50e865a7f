// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// Which addresses a range has.
///
/// Each has MAC addresses too. The text is as whoever added the range wrote it; in lower case it is
/// read as unknown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum AddressRangeType {
    /// MAC addresses alone.
    Ethernet,
    /// IPv4.
    Ip4,
    /// IPv6, made of prefixes and the MAC address.
    Ip6,
    /// IPv4, and IPv6 made of prefixes and the MAC address.
    Ip4And6,
    /// IPv6, counted from a first address.
    ///
    /// Since OpenNebula 5.4.
    Ip6Static,
    /// IPv4, and IPv6 counted from a first address.
    ///
    /// Since OpenNebula 5.4.
    Ip4And6Static,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for AddressRangeType {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "ETHER" => Self::Ethernet,
            "IP4" => Self::Ip4,
            "IP6" => Self::Ip6,
            "IP4_6" => Self::Ip4And6,
            "IP6_STATIC" => Self::Ip6Static,
            "IP4_6_STATIC" => Self::Ip4And6Static,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Ethernet => "ETHER".to_owned(),
            Self::Ip4 => "IP4".to_owned(),
            Self::Ip6 => "IP6".to_owned(),
            Self::Ip4And6 => "IP4_6".to_owned(),
            Self::Ip6Static => "IP6_STATIC".to_owned(),
            Self::Ip4And6Static => "IP4_6_STATIC".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Ip6Static | Self::Ip4And6Static => Some(Release::new(5, 4)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for AddressRangeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for AddressRangeType {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
