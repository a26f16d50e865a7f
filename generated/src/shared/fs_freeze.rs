// @generated from spec/storage.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// How the file systems of a running machine are put at rest for a backup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum FsFreeze {
    /// They are not.
    Off,
    /// The agent in the guest does it.
    Agent,
    /// The machine is suspended meanwhile.
    Suspend,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for FsFreeze {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "NONE" => Self::Off,
            "AGENT" => Self::Agent,
            "SUSPEND" => Self::Suspend,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Off => "NONE".to_owned(),
            Self::Agent => "AGENT".to_owned(),
            Self::Suspend => "SUSPEND".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for FsFreeze {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for FsFreeze {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
