//! Releases of OpenNebula, and which of them have a thing.

use std::fmt;
use std::str::FromStr;

/// A minor release of OpenNebula: `5.12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The number before the dot.
    pub major: u32,
    /// The number behind it.
    pub minor: u32,
}

impl FromStr for Release {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (major, minor) = text.split_once('.').ok_or(())?;
        let number = |digits: &str| if digits.starts_with('+') { Err(()) } else { digits.parse().map_err(drop) };
        Ok(Self { major: number(major)?, minor: number(minor)? })
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The releases that have a thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The first one, where it is not the oldest release of the catalogue.
    pub since: Option<Release>,
    /// The last one, where it is not the newest release of the catalogue.
    pub until: Option<Release>,
}

impl History {
    /// Whether a release has the thing.
    pub fn has(&self, release: Release) -> bool {
        self.since.is_none_or(|since| since <= release) && self.until.is_none_or(|until| release <= until)
    }

    /// Whether the newest release has it no more.
    pub fn is_past(&self) -> bool {
        self.until.is_some()
    }

    /// Whether all releases of the catalogue have it.
    pub fn is_whole(&self) -> bool {
        self.since.is_none() && self.until.is_none()
    }
}
