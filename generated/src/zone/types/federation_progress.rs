// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

use crate::zone::FederatedLogIndex;

/// How far a server has got in the log that the zones of a federation share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum FederationProgress {
    /// Its zone is in no federation.
    NotFederated,
    /// As far as this record.
    Index(FederatedLogIndex),
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i64>),
}

impl Scalar for FederationProgress {
    type Repr = i64;

    fn from_repr(repr: i64) -> Self {
        match repr {
            -1 => Self::NotFederated,
            _ if repr >= 0 => Self::Index(FederatedLogIndex::from_repr(repr)),
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i64 {
        match self {
            Self::NotFederated => -1,
            Self::Index(value) => value.to_repr(),
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for FederationProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<FederatedLogIndex> for FederationProgress {
    fn from(value: FederatedLogIndex) -> Self {
        Self::Index(value)
    }
}

impl FederationProgress {
    /// The value of this number.
    pub fn from_number(number: i64) -> Self {
        Self::from_repr(number)
    }
}
