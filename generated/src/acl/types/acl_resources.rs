// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// Which objects an access rule is about, in hexadecimal: `8400000000` is all images.
///
/// The last eight digits are a number, the one before them says of what:
///
/// - `1`: the object of that number,
/// - `2`: the objects of the group of that number; there are none for hosts, groups, clusters, zones and virtual data centres,
/// - `4`: all objects; the number is 0,
/// - `8`: the objects in the cluster of that number; only for hosts, networks and datastores.
///
/// To this are added the kinds of objects, one or more:
///
/// | kind | | kind | |
/// |---|---|---|---|
/// | machines | `1000000000` | zones | `800000000000` |
/// | hosts | `2000000000` | security groups | `1000000000000` |
/// | networks | `4000000000` | virtual data centres | `2000000000000` |
/// | images | `8000000000` | virtual routers | `4000000000000` |
/// | users | `10000000000` | marketplaces | `8000000000000` |
/// | templates | `20000000000` | appliances | `10000000000000` |
/// | groups | `40000000000` | groups of machines | `20000000000000` |
/// | datastores | `100000000000` | templates of networks | `40000000000000` |
/// | clusters | `200000000000` | backup jobs | `100000000000000` |
/// | documents | `400000000000` | access rules | `80000000000` |
///
/// A leading `0x` is allowed. The server does not print one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct AclResources(String);

impl AclResources {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for AclResources {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for AclResources {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for AclResources {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for AclResources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
