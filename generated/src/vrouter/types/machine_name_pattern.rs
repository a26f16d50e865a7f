// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// Name of each of several machines. `%i` in it stands for 0, 1 and so on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct MachineNamePattern(String);

impl MachineNamePattern {
    /// Takes the text as it is.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for MachineNamePattern {
    type Repr = String;

    #[inline]
    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    #[inline]
    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for MachineNamePattern {
    #[inline]
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for MachineNamePattern {
    #[inline]
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for MachineNamePattern {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
