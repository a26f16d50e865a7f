//! Where a rule holds.

use std::str::FromStr;

use super::InvalidAcl;
use super::number::{Number, part};
use super::selector::{self, AclSelector, Part};

/// In which zone an access rule holds: one, or all of them.
///
/// A rule on a single object holds in all zones only if it is about something that zones share: users, groups, zones, access rules, virtual
/// data centres.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AclZone(Number);

const PART: Part = Part { group: false, cluster: false, expected: "`#0` for zone 0, or `*` for all zones" };

impl AclZone {
    /// All zones: `*`.
    pub const ALL: Self = Self(Number::Plain(selector::ALL));

    /// One zone: `#0`.
    pub fn zone(id: impl Into<i32>) -> Self {
        Self(Number::Plain(AclSelector::One(id.into()).to_bits()))
    }

    /// Which zones. `None` for what this version of the crate does not know.
    pub fn selector(&self) -> Option<AclSelector> {
        self.number().and_then(AclSelector::from_bits).filter(|&selector| PART.has(selector))
    }

    fn meaning(&self) -> Option<AclSelector> {
        self.selector()
    }
}

part!(AclZone);

/// Reads `#0` or `*`.
impl FromStr for AclZone {
    type Err = InvalidAcl;

    fn from_str(text: &str) -> Result<Self, InvalidAcl> {
        AclSelector::parse(text, &PART).map(|selector| Self(Number::Plain(selector.to_bits())))
    }
}
