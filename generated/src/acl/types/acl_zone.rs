// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// In which zone an access rule holds, in hexadecimal: `400000000` is all of them.
///
/// The last eight digits are a number, the one before them says of what:
///
/// - `1`: the zone of that number,
/// - `4`: all zones; the number is 0. A rule on a single object holds in all zones only if it is about something that zones share:
///   users, groups, zones, virtual data centres.
///
/// A leading `0x` is allowed. The server does not print one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct AclZone(String);

impl AclZone {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for AclZone {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for AclZone {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for AclZone {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for AclZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
