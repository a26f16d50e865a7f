// @generated from spec/storage.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What a backup of a machine holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum BackupMode {
    /// All of each disk.
    Full,
    /// What changed since the backup before, after a first full one.
    Increment,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for BackupMode {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "FULL" => Self::Full,
            "INCREMENT" => Self::Increment,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Full => "FULL".to_owned(),
            Self::Increment => "INCREMENT".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for BackupMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for BackupMode {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
