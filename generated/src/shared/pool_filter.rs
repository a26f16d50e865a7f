// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

use crate::UserId;

/// Whose objects a pool lists. Only such as the caller may use are ever among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum PoolFilter {
    /// Those of the caller's primary group.
    ///
    /// Since OpenNebula 5.2.
    PrimaryGroup,
    /// The caller's own.
    Mine,
    /// Everybody's.
    All,
    /// The caller's own and those of all groups the caller is in.
    MineAndGroups,
    /// Those of one user.
    Of(UserId),
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for PoolFilter {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            -4 => Self::PrimaryGroup,
            -3 => Self::Mine,
            -2 => Self::All,
            -1 => Self::MineAndGroups,
            _ if repr >= 0 => Self::Of(UserId::from_repr(repr)),
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::PrimaryGroup => -4,
            Self::Mine => -3,
            Self::All => -2,
            Self::MineAndGroups => -1,
            Self::Of(value) => value.to_repr(),
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::PrimaryGroup => Some(Release::new(5, 2)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for PoolFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<UserId> for PoolFilter {
    fn from(value: UserId) -> Self {
        Self::Of(value)
    }
}

impl PoolFilter {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
