//! Releases of OpenNebula.

use std::fmt;
use std::ops::{Bound, RangeBounds};
use std::str::FromStr;

/// A release of OpenNebula, without the number of its patch: `7.4`.
///
/// ```
/// use opennebula_runtime::Release;
///
/// let release: Release = "5.12.0".parse()?;
/// assert!(release > Release::new(5, 8));
/// assert_eq!(release.to_string(), "5.12");
/// # Ok::<(), opennebula_runtime::release::InvalidRelease>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    major: u16,
    minor: u16,
}

impl Release {
    /// The release with these numbers.
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }

    /// The first number.
    pub const fn major(self) -> u16 {
        self.major
    }

    /// The second number.
    pub const fn minor(self) -> u16 {
        self.minor
    }
}

/// Whether a release is one of these; `None` stands for the newest.
pub(crate) fn is_in(releases: &impl RangeBounds<Release>, release: Option<Release>) -> bool {
    match release {
        Some(release) => releases.contains(&release),
        None => releases.end_bound() == Bound::Unbounded,
    }
}

/// Whether a release is within two bounds, either of which may be open; an error says what it lacks.
pub(crate) fn check(what: &str, since: Option<Release>, until: Option<Release>, release: Release) -> Result<(), String> {
    match (since, until) {
        (Some(since), _) if release < since => Err(format!("{what} needs OpenNebula {since}, and the server is {release}")),
        (_, Some(until)) if release > until => Err(format!("{what} was last in OpenNebula {until}, and the server is {release}")),
        _ => Ok(()),
    }
}

/// Says which releases are within two bounds, in words; `None` where both are open.
pub(crate) fn span(since: Option<Release>, until: Option<Release>) -> Option<String> {
    match (since, until) {
        (Some(since), None) => Some(format!("since OpenNebula {since}")),
        (None, Some(until)) => Some(format!("until OpenNebula {until}")),
        (Some(since), Some(until)) if since == until => Some(format!("in OpenNebula {since} only")),
        (Some(since), Some(until)) => Some(format!("from OpenNebula {since} to {until}")),
        (None, None) => None,
    }
}

/// What a client takes its server's release for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerRelease {
    /// This one: the program has named it, or the server was asked.
    Known(Release),
    /// The newest that the catalogue knows; the server is never asked.
    Newest,
    /// It is not known, and the server is asked by the first call that depends on it.
    Unknown,
}

impl ServerRelease {
    /// The release, where it is known.
    pub fn known(self) -> Option<Release> {
        match self {
            Self::Known(release) => Some(release),
            Self::Newest | Self::Unknown => None,
        }
    }
}

/// Whoever names no release means the newest.
impl From<Option<Release>> for ServerRelease {
    fn from(release: Option<Release>) -> Self {
        release.map_or(Self::Newest, Self::Known)
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// Reads a release as a server tells it, `7.4.0`, `5.12.0.4` or `7.4`.
impl FromStr for Release {
    type Err = InvalidRelease;

    fn from_str(text: &str) -> Result<Self, InvalidRelease> {
        let invalid = || InvalidRelease(text.to_owned());
        let mut numbers = text.trim().split('.').map(|number| number.parse::<u16>().map_err(|_| invalid()));
        let (Some(major), Some(minor)) = (numbers.next(), numbers.next()) else { return Err(invalid()) };
        let release = Self::new(major?, minor?);
        // The number of the patch, and that of a repair of it.
        for _ in 0..2 {
            numbers.next().transpose()?;
        }
        if numbers.next().is_some() { Err(invalid()) } else { Ok(release) }
    }
}

/// A text that is not a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRelease(String);

impl fmt::Display for InvalidRelease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a release of OpenNebula; expected numbers with dots between, `7.4` or `7.4.0`", self.0)
    }
}

impl std::error::Error for InvalidRelease {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_read_and_ordered_by_number() {
        let release = |text: &str| text.parse::<Release>();
        assert_eq!(release("7.4.0"), Ok(Release::new(7, 4)));
        assert_eq!(release(" 5.12\n"), Ok(Release::new(5, 12)));
        assert_eq!(release("5.12.0.4"), Ok(Release::new(5, 12)));
        assert!(release("5.12").unwrap() > release("5.8").unwrap());
        for text in ["", "7", "7.", "7.x", "7.4.0.1.2", "7.4.rc", "7.4.0.rc", "7.4.0-rc1", "-7.4", "99999.1"] {
            assert!(release(text).is_err(), "{text}");
        }
    }
}
