// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// What the server keeps of a user's password: a digest of it for `core`, the text for other
/// drivers.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct StoredPassword(String);

impl StoredPassword {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for StoredPassword {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for StoredPassword {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for StoredPassword {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for StoredPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoredPassword(…)")
    }
}

/// Writes that there is a secret, and not which.
#[cfg(feature = "serde")]
impl serde::Serialize for StoredPassword {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("StoredPassword(…)")
    }
}
