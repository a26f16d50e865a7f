// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// Whom an access rule is about, in hexadecimal: `100000002` is user 2.
///
/// The last eight digits are a number, the one before them says of what:
///
/// - `1`: the user of that number,
/// - `2`: the group of that number,
/// - `4`: everybody; the number is 0.
///
/// A leading `0x` is allowed. The server does not print one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct AclUser(String);

impl AclUser {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for AclUser {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for AclUser {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for AclUser {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for AclUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
