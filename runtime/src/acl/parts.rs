//! Whom a rule is about, which objects, and in which zone it holds: the parts that have a selector.

use std::str::FromStr;

use super::number::{Number, part};
use super::selector::{self, AclSelector, Part};
use super::{AclKind, AclKinds, InvalidAcl};

/// Whom an access rule is about: one user, the users of a group, or everybody.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AclUser(Number);

const USER: Part = Part { group: true, cluster: false, expected: "`#3` for user 3, `@3` for the users of group 3, or `*` for everybody" };

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
        self.number().and_then(AclSelector::from_bits).filter(|&selector| USER.has(selector))
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
        AclSelector::parse(text, &USER).map(|selector| Self(Number::Plain(selector.to_bits())))
    }
}

/// Which objects an access rule is about: kinds of objects, and which of these.
///
/// ```
/// use opennebula_runtime::acl::{AclKind, AclResources};
///
/// assert_eq!(AclResources::all(AclKind::Image).to_string(), "IMAGE/*");
/// assert_eq!(AclResources::cluster([AclKind::Host, AclKind::Net], 100).to_string(), "HOST+NET/%100");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AclResources(Number);

const RESOURCES: Part = Part {
    group: true,
    cluster: true,
    expected: "`#5` for object 5, `@5` for the objects of group 5, `%5` for those in cluster 5, or `*` for all, after the kinds and `/`",
};

impl AclResources {
    /// All objects of these kinds: `VM+NET/*`.
    pub fn all(kinds: impl Into<AclKinds>) -> Self {
        Self::new(kinds, AclSelector::All)
    }

    /// The object with this number: `VM/#5`.
    pub fn one(kinds: impl Into<AclKinds>, id: impl Into<i32>) -> Self {
        Self::new(kinds, AclSelector::One(id.into()))
    }

    /// The objects of a group: `VM+NET/@5`. There are none for hosts, groups, clusters, zones and virtual data centres.
    pub fn group(kinds: impl Into<AclKinds>, id: impl Into<i32>) -> Self {
        Self::new(kinds, AclSelector::Group(id.into()))
    }

    /// The objects in a cluster: `HOST/%5`. Only for hosts, networks and datastores.
    pub fn cluster(kinds: impl Into<AclKinds>, id: impl Into<i32>) -> Self {
        Self::new(kinds, AclSelector::Cluster(id.into()))
    }

    /// Objects of these kinds. The server refuses a rule without kinds.
    pub fn new(kinds: impl Into<AclKinds>, selector: AclSelector) -> Self {
        Self(Number::Plain(kinds.into().to_bits() | selector.to_bits()))
    }

    /// The kinds of objects; none for a text that is no number.
    pub fn kinds(&self) -> AclKinds {
        AclKinds::from_bits(self.number().unwrap_or_default() & !selector::MASK)
    }

    /// Whether it is about objects of this kind.
    pub fn contains(&self, kind: AclKind) -> bool {
        self.kinds().contains(kind)
    }

    /// Which objects of these kinds. `None` for what this version of the crate does not know.
    pub fn selector(&self) -> Option<AclSelector> {
        AclSelector::from_bits(self.number()? & selector::MASK)
    }

    fn meaning(&self) -> Option<String> {
        let (kinds, selector) = (self.kinds(), self.selector()?);
        (kinds.is_known() && !kinds.is_empty()).then(|| format!("{kinds}/{selector}"))
    }
}

part!(AclResources);

/// Reads kinds and which of them, `VM+NET/@100`.
impl FromStr for AclResources {
    type Err = InvalidAcl;

    fn from_str(text: &str) -> Result<Self, InvalidAcl> {
        let Some((kinds, selector)) = text.split_once('/') else {
            return Err(InvalidAcl::new(text, "kinds of objects, `/` and which of them, as in `VM+NET/*` or `IMAGE/#5`"));
        };
        Ok(Self::new(kinds.parse::<AclKinds>()?, AclSelector::parse(selector, &RESOURCES)?))
    }
}

/// In which zone an access rule holds: one, or all of them.
///
/// A rule on a single object holds in all zones only if it is about something that zones share: users, groups, zones, access rules, virtual
/// data centres.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AclZone(Number);

const ZONE: Part = Part { group: false, cluster: false, expected: "`#0` for zone 0, or `*` for all zones" };

impl AclZone {
    /// All zones: `*`.
    pub const ALL: Self = Self(Number::Plain(selector::ALL));

    /// One zone: `#0`.
    pub fn zone(id: impl Into<i32>) -> Self {
        Self(Number::Plain(AclSelector::One(id.into()).to_bits()))
    }

    /// Which zones. `None` for what this version of the crate does not know.
    pub fn selector(&self) -> Option<AclSelector> {
        self.number().and_then(AclSelector::from_bits).filter(|&selector| ZONE.has(selector))
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
        AclSelector::parse(text, &ZONE).map(|selector| Self(Number::Plain(selector.to_bits())))
    }
}
