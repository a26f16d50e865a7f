// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What an appliance is.
///
/// Templates have the names in place of the numbers: `IMAGE`, `VMTEMPLATE` and `SERVICE_TEMPLATE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum MarketplaceAppType {
    /// Nothing is known of it: `one.marketapp.allocatedb` was not told.
    Unset,
    /// Something that the server does not know.
    Other,
    /// An image.
    Image,
    /// A template for machines.
    VmTemplate,
    /// A template for services of OneFlow.
    ServiceTemplate,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for MarketplaceAppType {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            -1 => Self::Unset,
            0 => Self::Other,
            1 => Self::Image,
            2 => Self::VmTemplate,
            3 => Self::ServiceTemplate,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Unset => -1,
            Self::Other => 0,
            Self::Image => 1,
            Self::VmTemplate => 2,
            Self::ServiceTemplate => 3,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for MarketplaceAppType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl MarketplaceAppType {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
