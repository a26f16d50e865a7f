// @generated from spec/vm_enums.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

use crate::ClusterId;

/// Which plan of the scheduler brought a machine to its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum HistoryPlan {
    /// The one that finds hosts for machines that wait for one, or are to be moved.
    Placement,
    /// The one that balances this cluster.
    Cluster(ClusterId),
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for HistoryPlan {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            -1 => Self::Placement,
            _ if repr >= 0 => Self::Cluster(ClusterId::from_repr(repr)),
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Placement => -1,
            Self::Cluster(value) => value.to_repr(),
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for HistoryPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<ClusterId> for HistoryPlan {
    fn from(value: ClusterId) -> Self {
        Self::Cluster(value)
    }
}

impl HistoryPlan {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
