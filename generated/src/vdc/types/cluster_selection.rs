// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

use crate::ClusterId;

/// Which clusters of a zone a virtual data centre has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum ClusterSelection {
    /// All of them, those to come as well.
    All,
    /// This one.
    One(ClusterId),
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for ClusterSelection {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            -10 => Self::All,
            _ if repr >= 0 => Self::One(ClusterId::from_repr(repr)),
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::All => -10,
            Self::One(value) => value.to_repr(),
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for ClusterSelection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<ClusterId> for ClusterSelection {
    fn from(value: ClusterId) -> Self {
        Self::One(value)
    }
}

impl ClusterSelection {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
