// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// What one has to know to see the screen of a machine.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct GraphicsPassword(String);

impl GraphicsPassword {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for GraphicsPassword {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for GraphicsPassword {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for GraphicsPassword {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for GraphicsPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GraphicsPassword(…)")
    }
}

/// Writes that there is a secret, and not which.
#[cfg(feature = "serde")]
impl serde::Serialize for GraphicsPassword {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("GraphicsPassword(…)")
    }
}
