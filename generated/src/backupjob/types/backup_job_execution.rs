// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// In which order the machines of a backup job have their turn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum BackupJobExecution {
    /// One after the other.
    Sequential,
    /// All at once, as far as the server's limits allow.
    Parallel,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for BackupJobExecution {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "SEQUENTIAL" => Self::Sequential,
            "PARALLEL" => Self::Parallel,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Sequential => "SEQUENTIAL".to_owned(),
            Self::Parallel => "PARALLEL".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for BackupJobExecution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for BackupJobExecution {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
