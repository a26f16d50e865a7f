// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What becomes of an appliance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum MarketplaceAppState {
    /// Nothing is known of it: `one.marketapp.allocatedb` was not told.
    Unset,
    /// It is being created.
    Init,
    /// It can be fetched.
    Ready,
    /// Its image is being copied to the marketplace.
    Locked,
    /// That failed. Why is in the attribute `ERROR`.
    Error,
    /// It cannot be fetched until it is enabled.
    Disabled,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for MarketplaceAppState {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            -1 => Self::Unset,
            0 => Self::Init,
            1 => Self::Ready,
            2 => Self::Locked,
            3 => Self::Error,
            4 => Self::Disabled,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Unset => -1,
            Self::Init => 0,
            Self::Ready => 1,
            Self::Locked => 2,
            Self::Error => 3,
            Self::Disabled => 4,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for MarketplaceAppState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl MarketplaceAppState {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
