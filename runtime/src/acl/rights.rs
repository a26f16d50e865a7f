//! What a rule allows.

use std::fmt;
use std::ops::BitOr;
use std::str::FromStr;

use super::InvalidAcl;
use super::number::{Number, part};

/// Something that access rules can allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u64)]
pub enum AclRight {
    /// To see and use objects.
    Use = 0x1,
    /// To change them.
    Manage = 0x2,
    /// To do what is reserved to administrators.
    Admin = 0x4,
    /// To make new ones.
    Create = 0x8,
}

impl AclRight {
    /// All of them, in the order in which rules as text name them.
    pub const ALL: [Self; 4] = [Self::Use, Self::Manage, Self::Admin, Self::Create];

    /// Its name in rules as text: `USE`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Use => "USE",
            Self::Manage => "MANAGE",
            Self::Admin => "ADMIN",
            Self::Create => "CREATE",
        }
    }
}

impl fmt::Display for AclRight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads a name, in any case of letters.
impl FromStr for AclRight {
    type Err = InvalidAcl;

    fn from_str(text: &str) -> Result<Self, InvalidAcl> {
        let right = Self::ALL.into_iter().find(|right| right.name().eq_ignore_ascii_case(text));
        right.ok_or_else(|| InvalidAcl::new(text, format!("a right, one of {}", Self::ALL.map(Self::name).join(", "))))
    }
}

impl BitOr for AclRight {
    type Output = AclRights;

    fn bitor(self, other: Self) -> AclRights {
        AclRights::from(self) | other
    }
}

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
