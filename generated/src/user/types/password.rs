// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// What a user proves with who they are: a password, or what the driver takes in its place.
///
/// It may not be empty nor hold a blank, a tab or a line break. For `core` it is the password, of
/// which the server keeps a digest; for `ssh` the public key, for `x509` the subject of the
/// certificate, for other drivers what they ask for; of these the server keeps the text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Password(String);

impl Password {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for Password {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for Password {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Password {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Writes that there is a secret, and not which.
#[cfg(feature = "serde")]
impl serde::Serialize for Password {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("Password(…)")
    }
}
