// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use opennebula_runtime::codec::Scalar;

/// Number of a record of the log that the zones of a federation share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct FederatedLogIndex(pub i64);

impl Scalar for FederatedLogIndex {
    type Repr = i64;

    fn from_repr(repr: i64) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i64 {
        self.0
    }
}

impl From<FederatedLogIndex> for i64 {
    fn from(number: FederatedLogIndex) -> Self {
        number.0
    }
}

impl fmt::Display for FederatedLogIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for FederatedLogIndex {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}
