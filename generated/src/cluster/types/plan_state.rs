// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What becomes of a plan, or of an action in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum PlanState {
    /// There is none.
    Absent,
    /// It waits to be carried out.
    Ready,
    /// It is being carried out.
    Applying,
    /// It has been carried out.
    Done,
    /// It failed; of a plan, one of its actions did.
    Error,
    /// It took too long; of a plan, one of its actions did.
    Timeout,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for PlanState {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            -1 => Self::Absent,
            0 => Self::Ready,
            1 => Self::Applying,
            2 => Self::Done,
            3 => Self::Error,
            4 => Self::Timeout,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Absent => -1,
            Self::Ready => 0,
            Self::Applying => 1,
            Self::Done => 2,
            Self::Error => 3,
            Self::Timeout => 4,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for PlanState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl PlanState {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
