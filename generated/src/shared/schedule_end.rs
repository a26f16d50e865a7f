// @generated from spec/schedule.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// When a planned action is repeated no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum ScheduleEnd {
    /// Nothing was said of it. It is repeated for ever.
    Unset,
    /// It is repeated for ever.
    Never,
    /// After so many times.
    Times,
    /// At a certain time.
    Date,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for ScheduleEnd {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            -1 => Self::Unset,
            0 => Self::Never,
            1 => Self::Times,
            2 => Self::Date,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Unset => -1,
            Self::Never => 0,
            Self::Times => 1,
            Self::Date => 2,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for ScheduleEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl ScheduleEnd {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
