// @generated from spec/schedule.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// How often a planned action is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum ScheduleRepeat {
    /// It is not repeated.
    Once,
    /// On days of the week: 0 is Sunday.
    Weekly,
    /// On days of the month, from 1.
    Monthly,
    /// On days of the year, from 0.
    Yearly,
    /// Every so many hours, 1 to 167.
    Hourly,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for ScheduleRepeat {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            -1 => Self::Once,
            0 => Self::Weekly,
            1 => Self::Monthly,
            2 => Self::Yearly,
            3 => Self::Hourly,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Once => -1,
            Self::Weekly => 0,
            Self::Monthly => 1,
            Self::Yearly => 2,
            Self::Hourly => 3,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for ScheduleRepeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl ScheduleRepeat {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
