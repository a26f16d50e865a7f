//! Whole rules.

use std::fmt;
use std::str::FromStr;

use super::{AclResources, AclRights, AclUser, AclZone, InvalidAcl};

/// An access rule: who may do what with which objects in which zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct AclRule {
    /// Whom it is about.
    pub user: AclUser,
    /// Which objects it is about.
    pub resources: AclResources,
    /// What it allows.
    pub rights: AclRights,
    /// In which zone it holds; none is that of the server.
    pub zone: Option<AclZone>,
}

impl fmt::Display for AclRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.user, self.resources, self.rights)?;
        match &self.zone {
            Some(zone) => write!(f, " {zone}"),
            None => Ok(()),
        }
    }
}

/// Reads a rule as `oneacl create` does: `#3 VM+NET/* USE+MANAGE *`, or without the zone.
impl FromStr for AclRule {
    type Err = InvalidAcl;

    fn from_str(text: &str) -> Result<Self, InvalidAcl> {
        let mut parts = text.split_ascii_whitespace();
        let (Some(user), Some(resources), Some(rights), zone, None) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            let expected =
                "who, which objects, what is allowed, and possibly in which zone, with blanks between, as in `#3 VM+NET/* USE+MANAGE *`";
            return Err(InvalidAcl::new(text, expected));
        };
        Ok(Self { user: user.parse()?, resources: resources.parse()?, rights: rights.parse()?, zone: zone.map(str::parse).transpose()? })
    }
}
