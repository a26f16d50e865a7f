// @generated from spec/vm_enums.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// How a machine goes on that is stuck.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum RecoverOperation {
    /// As if the operation under way had failed: the machine goes back, or to a state of failure.
    Failure,
    /// As if the operation under way had worked, since someone has done by hand what was missing.
    Success,
    /// The operation that failed is tried again.
    Retry,
    /// The machine is deleted, whatever its state, and its host cleaned up.
    ///
    /// Since OpenNebula 5.0.
    Delete,
    /// The machine is deleted and created anew with the same number: it is pending, its disks fresh.
    ///
    /// Since OpenNebula 5.0.
    DeleteRecreate,
    /// The machine is deleted from the database. Nothing is done on its host.
    ///
    /// Since OpenNebula 5.8.
    DeleteDb,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for RecoverOperation {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::Failure,
            1 => Self::Success,
            2 => Self::Retry,
            3 => Self::Delete,
            4 => Self::DeleteRecreate,
            5 => Self::DeleteDb,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Failure => 0,
            Self::Success => 1,
            Self::Retry => 2,
            Self::Delete => 3,
            Self::DeleteRecreate => 4,
            Self::DeleteDb => 5,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Delete | Self::DeleteRecreate => Some(Release::new(5, 0)),
            Self::DeleteDb => Some(Release::new(5, 8)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for RecoverOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl RecoverOperation {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
