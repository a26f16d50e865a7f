//! What one can be allowed.

use std::fmt;
use std::ops::BitOr;
use std::str::FromStr;

use super::{AclRights, InvalidAcl};

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
