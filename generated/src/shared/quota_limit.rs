// @generated from spec/quota.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// A limit on a whole number of things: machines, images, leases, megabytes.
///
/// The server keeps limits and usage in single precision: above 16,777,216 they are rounded, and a
/// usage that grows in small steps may stop growing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum QuotaLimit {
    /// The default quota decides. Default quotas themselves cannot say this.
    Default,
    /// There is no limit.
    Unlimited,
    /// At most this many.
    Limit(i64),
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i64>),
}

impl Scalar for QuotaLimit {
    type Repr = i64;

    fn from_repr(repr: i64) -> Self {
        match repr {
            -1 => Self::Default,
            -2 => Self::Unlimited,
            _ if repr >= 0 => Self::Limit(repr),
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i64 {
        match self {
            Self::Default => -1,
            Self::Unlimited => -2,
            Self::Limit(value) => *value,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for QuotaLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl QuotaLimit {
    /// The value of this number.
    pub fn from_number(number: i64) -> Self {
        Self::from_repr(number)
    }
}
