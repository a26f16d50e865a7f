// @generated from spec/vm_enums.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

use crate::vm::VmState;

/// Machines of which states are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum VmStateFilter {
    /// Of any, those that are gone too.
    Any,
    /// All that are not gone, that is of any state but [`VmState::Done`](crate::vm::VmState::Done).
    NotDone,
    /// Those of this state.
    In(VmState),
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for VmStateFilter {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            -2 => Self::Any,
            -1 => Self::NotDone,
            _ if repr >= 0 => Self::In(VmState::from_repr(repr)),
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Any => -2,
            Self::NotDone => -1,
            Self::In(value) => value.to_repr(),
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for VmStateFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<VmState> for VmStateFilter {
    fn from(value: VmState) -> Self {
        Self::In(value)
    }
}

impl VmStateFilter {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
