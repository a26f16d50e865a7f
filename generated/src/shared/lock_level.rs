// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What a lock keeps everybody from doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum LockLevel {
    /// Whatever takes the right to use, manage or administer the object.
    Use,
    /// Whatever takes the right to manage or administer it. Using it goes on.
    Manage,
    /// Whatever takes the right to administer it. It can still be updated and deleted.
    Admin,
    /// The same as `Use`, and reported as such afterwards.
    All,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for LockLevel {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            1 => Self::Use,
            2 => Self::Manage,
            3 => Self::Admin,
            4 => Self::All,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Use => 1,
            Self::Manage => 2,
            Self::Admin => 3,
            Self::All => 4,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for LockLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl LockLevel {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
