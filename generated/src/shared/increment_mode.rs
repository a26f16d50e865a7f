// @generated from spec/storage.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// How it is found out what changed on a disk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum IncrementMode {
    /// The hypervisor tracks blocks that are written to.
    Cbt,
    /// By snapshots of the disk.
    Snapshot,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for IncrementMode {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "CBT" => Self::Cbt,
            "SNAPSHOT" => Self::Snapshot,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Cbt => "CBT".to_owned(),
            Self::Snapshot => "SNAPSHOT".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for IncrementMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for IncrementMode {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
