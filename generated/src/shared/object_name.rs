// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// Name of an object.
///
/// At most 128 bytes, and none of ``& | : \ " ; / ' # { } $ < >`` nor a tab or line break. Blanks
/// at either end are kept. Names of users and groups have no blank at all. Most kinds want a name
/// to be unique among the objects of its owner; hosts, clusters, users and the like, in the whole
/// zone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct ObjectName(String);

impl ObjectName {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for ObjectName {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for ObjectName {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for ObjectName {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
