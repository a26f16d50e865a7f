// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use opennebula_runtime::codec::Scalar;

/// Number of the term in which a record of the log was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct LogTerm(pub i32);

impl Scalar for LogTerm {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<LogTerm> for i32 {
    fn from(number: LogTerm) -> Self {
        number.0
    }
}

impl fmt::Display for LogTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for LogTerm {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}
