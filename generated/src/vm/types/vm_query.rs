// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// What a machine must hold to be listed.
///
/// Since 6.10, pairs `PATH=TEXT` joined by `&`: the machine's document, as JSON, holds the text at
/// the path, as in `VM.NAME=web&VM.TEMPLATE.CPU=2`. A text without a path is looked for everywhere.
/// This takes a database that knows JSON: on SQLite it fails with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal). From 5.8 to 6.8 it was a full-text search
/// in MySQL's syntax.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct VmQuery(String);

impl VmQuery {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for VmQuery {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for VmQuery {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for VmQuery {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for VmQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
