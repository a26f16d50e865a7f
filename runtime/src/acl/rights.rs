//! What a rule allows.

use std::ops::BitOr;
use std::str::FromStr;

use super::number::{Number, part};
use super::{AclRight, InvalidAcl};

/// What an access rule allows: `AclRight::Use | AclRight::Manage`, or a list of rights. The server refuses a rule without any.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AclRights(Number);

impl AclRights {
    /// Whether it allows this.
    pub fn contains(&self, right: AclRight) -> bool {
        self.bits() & right as u64 != 0
    }

    /// What it allows, as far as this version of the crate knows it.
    pub fn iter(&self) -> impl Iterator<Item = AclRight> {
        let bits = self.bits();
        AclRight::ALL.into_iter().filter(move |&right| bits & right as u64 != 0)
    }

    fn bits(&self) -> u64 {
        self.number().unwrap_or_default()
    }

    fn meaning(&self) -> Option<String> {
        let known = self.iter().fold(0, |bits, right| bits | right as u64);
        let names = || self.iter().map(AclRight::name).collect::<Vec<_>>().join("+");
        (known != 0 && known == self.bits()).then(names)
    }
}

part!(AclRights);

impl From<AclRight> for AclRights {
    fn from(right: AclRight) -> Self {
        Self(Number::Plain(right as u64))
    }
}

impl<const N: usize> From<[AclRight; N]> for AclRights {
    fn from(rights: [AclRight; N]) -> Self {
        rights.into_iter().collect()
    }
}

impl FromIterator<AclRight> for AclRights {
    fn from_iter<I: IntoIterator<Item = AclRight>>(rights: I) -> Self {
        Self(Number::Plain(rights.into_iter().fold(0, |bits, right| bits | right as u64)))
    }
}

/// Adds a right. What was no number, and so allowed nothing, becomes that right alone.
impl BitOr<AclRight> for AclRights {
    type Output = Self;

    fn bitor(self, right: AclRight) -> Self {
        Self(Number::Plain(self.bits() | right as u64))
    }
}

/// Reads names joined by `+`, in any case of letters.
impl FromStr for AclRights {
    type Err = InvalidAcl;

    fn from_str(text: &str) -> Result<Self, InvalidAcl> {
        text.split('+').map(AclRight::from_str).collect()
    }
}
