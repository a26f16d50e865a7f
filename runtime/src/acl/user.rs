//! Whom a rule is about.

use std::str::FromStr;

use super::InvalidAcl;
use super::number::{Number, part};
use super::selector::{self, AclSelector, Part};

/// Whom an access rule is about: one user, the users of a group, or everybody.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AclUser(Number);

const PART: Part = Part { group: true, cluster: false, expected: "`#3` for user 3, `@3` for the users of group 3, or `*` for everybody" };

impl AclUser {
    /// Everybody: `*`.
    pub const ALL: Self = Self(Number::Plain(selector::ALL));

    /// One user: `#3`.
    pub fn user(id: impl Into<i32>) -> Self {
        Self(Number::Plain(AclSelector::One(id.into()).to_bits()))
    }

    /// The users of a group: `@3`.
    pub fn group(id: impl Into<i32>) -> Self {
        Self(Number::Plain(AclSelector::Group(id.into()).to_bits()))
    }

    /// Which users. `None` for what this version of the crate does not know.
    pub fn selector(&self) -> Option<AclSelector> {
        self.number().and_then(AclSelector::from_bits).filter(|&selector| PART.has(selector))
    }

    fn meaning(&self) -> Option<AclSelector> {
        self.selector()
    }
}

part!(AclUser);

/// Reads `#3`, `@3` or `*`.
impl FromStr for AclUser {
    type Err = InvalidAcl;

    fn from_str(text: &str) -> Result<Self, InvalidAcl> {
        AclSelector::parse(text, &PART).map(|selector| Self(Number::Plain(selector.to_bits())))
    }
}
