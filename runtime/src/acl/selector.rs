//! Which ones of many.

use std::fmt;

use super::InvalidAcl;

/// Which users, objects or zones a part of a rule is about. Not every part has all of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AclSelector {
    /// The one with this number: `#3`.
    One(i32),
    /// Those of the group with this number: `@3`.
    Group(i32),
    /// Those in the cluster with this number: `%3`.
    Cluster(i32),
    /// All: `*`.
    All,
}

const ONE: u64 = 0x1_0000_0000;
const GROUP: u64 = 0x2_0000_0000;
pub(super) const ALL: u64 = 0x4_0000_0000;
const CLUSTER: u64 = 0x8_0000_0000;

/// The bits of a number that are a selector; those above are kinds of objects.
pub(super) const MASK: u64 = 0xF_FFFF_FFFF;

impl AclSelector {
    /// The bits on the wire. A number below zero takes its 32 bits, and the server refuses it.
    pub(super) fn to_bits(self) -> u64 {
        let (selector, id) = match self {
            Self::One(id) => (ONE, id),
            Self::Group(id) => (GROUP, id),
            Self::Cluster(id) => (CLUSTER, id),
            Self::All => (ALL, 0),
        };
        selector | u64::from(id.cast_unsigned())
    }

    /// What the server accepts as a selector.
    pub(super) fn from_bits(bits: u64) -> Option<Self> {
        let id = i32::try_from(bits & 0xFFFF_FFFF).ok()?;
        match (bits & !0xFFFF_FFFF, id) {
            (ONE, _) => Some(Self::One(id)),
            (GROUP, _) => Some(Self::Group(id)),
            (CLUSTER, _) => Some(Self::Cluster(id)),
            (ALL, 0) => Some(Self::All),
            _ => None,
        }
    }

    /// Reads `#3`, `@3`, `%3` or `*`, as far as the part has them.
    pub(super) fn parse(text: &str, part: &Part) -> Result<Self, InvalidAcl> {
        let id = |digits: &str| digits.parse().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let mut rest = text.chars();
        let selector = match rest.next() {
            Some('*') if text == "*" => Some(Self::All),
            Some('#') => id(rest.as_str()).map(Self::One),
            Some('@') => id(rest.as_str()).map(Self::Group),
            Some('%') => id(rest.as_str()).map(Self::Cluster),
            _ => None,
        };
        selector.filter(|&selector| part.has(selector)).ok_or_else(|| InvalidAcl::new(text, part.expected))
    }
}

impl fmt::Display for AclSelector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(id) => f.pad(&format!("#{id}")),
            Self::Group(id) => f.pad(&format!("@{id}")),
            Self::Cluster(id) => f.pad(&format!("%{id}")),
            Self::All => f.pad("*"),
        }
    }
}

/// A part of a rule that a selector stands in.
pub(super) struct Part {
    /// Whether a group can stand there.
    pub(super) group: bool,
    /// Whether a cluster can.
    pub(super) cluster: bool,
    /// What an error says was expected.
    pub(super) expected: &'static str,
}

impl Part {
    pub(super) fn has(&self, selector: AclSelector) -> bool {
        match selector {
            AclSelector::One(_) | AclSelector::All => true,
            AclSelector::Group(_) => self.group,
            AclSelector::Cluster(_) => self.cluster,
        }
    }
}
