// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// What an access rule allows, in hexadecimal: `9` is to use and to create.
///
/// The sum of what it allows: `1` to use, `2` to manage, `4` to administer, `8` to create. A
/// leading `0x` is allowed. The server does not print one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct AclRights(String);

impl AclRights {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for AclRights {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for AclRights {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for AclRights {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for AclRights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
