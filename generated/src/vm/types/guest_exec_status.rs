// @generated from spec/vm_enums.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What becomes of a command in a machine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum GuestExecStatus {
    /// It runs.
    Executing,
    /// It has ended.
    Done,
    /// It could not be run.
    Error,
    /// It was cancelled.
    Cancelled,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for GuestExecStatus {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "EXECUTING" => Self::Executing,
            "DONE" => Self::Done,
            "ERROR" => Self::Error,
            "CANCELLED" => Self::Cancelled,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Executing => "EXECUTING".to_owned(),
            Self::Done => "DONE".to_owned(),
            Self::Error => "ERROR".to_owned(),
            Self::Cancelled => "CANCELLED".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for GuestExecStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for GuestExecStatus {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
