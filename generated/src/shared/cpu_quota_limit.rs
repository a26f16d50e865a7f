// @generated from spec/quota.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// A limit on an amount of CPU, where 1 is a whole core and fractions are common.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum CpuQuotaLimit {
    /// The default quota decides. Default quotas themselves cannot say this.
    Default,
    /// There is no limit.
    Unlimited,
    /// At most this much.
    Limit(f64),
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<f64>),
}

impl Scalar for CpuQuotaLimit {
    type Repr = f64;

    fn from_repr(repr: f64) -> Self {
        match repr {
            -1.0 => Self::Default,
            -2.0 => Self::Unlimited,
            _ if repr >= 0.0 => Self::Limit(repr),
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> f64 {
        match self {
            Self::Default => -1.0,
            Self::Unlimited => -2.0,
            Self::Limit(value) => *value,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for CpuQuotaLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl CpuQuotaLimit {
    /// The value of this number.
    pub fn from_number(number: f64) -> Self {
        Self::from_repr(number)
    }
}
