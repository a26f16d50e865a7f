// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What a server is among those of its zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum RaftState {
    /// It is the only one.
    Solo,
    /// It asks the others for their votes.
    Candidate,
    /// It follows the leader.
    Follower,
    /// It leads.
    Leader,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for RaftState {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::Solo,
            1 => Self::Candidate,
            2 => Self::Follower,
            3 => Self::Leader,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Solo => 0,
            Self::Candidate => 1,
            Self::Follower => 2,
            Self::Leader => 3,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for RaftState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl RaftState {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
