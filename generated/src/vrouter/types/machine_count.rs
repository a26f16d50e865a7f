// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use opennebula_runtime::codec::Scalar;

/// How many virtual machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct MachineCount(pub i32);

impl Scalar for MachineCount {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<MachineCount> for i32 {
    fn from(number: MachineCount) -> Self {
        number.0
    }
}

impl fmt::Display for MachineCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for MachineCount {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}
