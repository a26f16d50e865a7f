// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use opennebula_runtime::codec::Scalar;

/// Priority of a backup job, 0 to 99. Jobs of a higher one come first; a new job has 50.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct BackupJobPriority(pub i32);

impl Scalar for BackupJobPriority {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<BackupJobPriority> for i32 {
    fn from(number: BackupJobPriority) -> Self {
        number.0
    }
}

impl fmt::Display for BackupJobPriority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for BackupJobPriority {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}
