// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// Name of each of several machines. `%i` in it stands for 0, 1 and so on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct MachineNamePattern(String);

impl MachineNamePattern {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for MachineNamePattern {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for MachineNamePattern {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for MachineNamePattern {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for MachineNamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
