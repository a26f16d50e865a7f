//! Kinds of objects.

use std::fmt;
use std::ops::BitOr;
use std::str::FromStr;

use super::InvalidAcl;

/// A kind of objects that access rules can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u64)]
pub enum AclKind {
    /// Virtual machines.
    Vm = 0x10_0000_0000,
    /// Hosts.
    Host = 0x20_0000_0000,
    /// Virtual networks.
    Net = 0x40_0000_0000,
    /// Images.
    Image = 0x80_0000_0000,
    /// Users.
    User = 0x100_0000_0000,
    /// Templates of machines.
    Template = 0x200_0000_0000,
    /// Groups of users.
    Group = 0x400_0000_0000,
    /// Access rules. The server leaves them out where it writes a rule as text.
    Acl = 0x800_0000_0000,
    /// Datastores.
    Datastore = 0x1000_0000_0000,
    /// Clusters.
    Cluster = 0x2000_0000_0000,
    /// Documents.
    Document = 0x4000_0000_0000,
    /// Zones.
    Zone = 0x8000_0000_0000,
    /// Security groups. Since OpenNebula 4.12.
    SecurityGroup = 0x1_0000_0000_0000,
    /// Virtual data centres. Since OpenNebula 4.12.
    Vdc = 0x2_0000_0000_0000,
    /// Virtual routers. Since OpenNebula 5.0.
    VirtualRouter = 0x4_0000_0000_0000,
    /// Marketplaces. Since OpenNebula 5.0.
    Marketplace = 0x8_0000_0000_0000,
    /// Appliances of marketplaces. Since OpenNebula 5.0.
    MarketplaceApp = 0x10_0000_0000_0000,
    /// Groups of machines. Since OpenNebula 5.4.
    VmGroup = 0x20_0000_0000_0000,
    /// Templates of networks. Since OpenNebula 5.8.
    NetTemplate = 0x40_0000_0000_0000,
    /// Backup jobs. Since OpenNebula 6.8.
    BackupJob = 0x100_0000_0000_0000,
}

impl AclKind {
    /// All of them, in the order in which rules as text name them.
    pub const ALL: [Self; 20] = [
        Self::Vm,
        Self::Host,
        Self::Net,
        Self::Image,
        Self::User,
        Self::Template,
        Self::Group,
        Self::Acl,
        Self::Datastore,
        Self::Cluster,
        Self::Document,
        Self::Zone,
        Self::SecurityGroup,
        Self::Vdc,
        Self::VirtualRouter,
        Self::Marketplace,
        Self::MarketplaceApp,
        Self::VmGroup,
        Self::NetTemplate,
        Self::BackupJob,
    ];

    /// Its name in rules as text: `VM`, `SECGROUP`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Vm => "VM",
            Self::Host => "HOST",
            Self::Net => "NET",
            Self::Image => "IMAGE",
            Self::User => "USER",
            Self::Template => "TEMPLATE",
            Self::Group => "GROUP",
            Self::Acl => "ACL",
            Self::Datastore => "DATASTORE",
            Self::Cluster => "CLUSTER",
            Self::Document => "DOCUMENT",
            Self::Zone => "ZONE",
            Self::SecurityGroup => "SECGROUP",
            Self::Vdc => "VDC",
            Self::VirtualRouter => "VROUTER",
            Self::Marketplace => "MARKETPLACE",
            Self::MarketplaceApp => "MARKETPLACEAPP",
            Self::VmGroup => "VMGROUP",
            Self::NetTemplate => "VNTEMPLATE",
            Self::BackupJob => "BACKUPJOB",
        }
    }
}

impl fmt::Display for AclKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads a name, in any case of letters.
impl FromStr for AclKind {
    type Err = InvalidAcl;

    fn from_str(text: &str) -> Result<Self, InvalidAcl> {
        let kind = Self::ALL.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(text));
        kind.ok_or_else(|| InvalidAcl::new(text, format!("a kind of objects, one of {}", Self::ALL.map(Self::name).join(", "))))
    }
}

impl BitOr for AclKind {
    type Output = AclKinds;

    fn bitor(self, other: Self) -> AclKinds {
        AclKinds::from(self) | other
    }
}

/// Some kinds of objects: `AclKind::Vm | AclKind::Net`, or a list of them.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct AclKinds(u64);

impl AclKinds {
    /// Whether this kind is among them.
    pub fn contains(self, kind: AclKind) -> bool {
        self.0 & kind as u64 != 0
    }

    /// Those that this version of the crate knows, in the order in which rules as text name them.
    pub fn iter(self) -> impl Iterator<Item = AclKind> {
        AclKind::ALL.into_iter().filter(move |&kind| self.contains(kind))
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    pub(super) fn to_bits(self) -> u64 {
        self.0
    }

    /// Whether this version of the crate knows all of them.
    pub(super) fn is_known(self) -> bool {
        self.iter().collect::<Self>() == self
    }
}

impl From<AclKind> for AclKinds {
    fn from(kind: AclKind) -> Self {
        Self(kind as u64)
    }
}

impl<const N: usize> From<[AclKind; N]> for AclKinds {
    fn from(kinds: [AclKind; N]) -> Self {
        kinds.into_iter().collect()
    }
}

impl From<&[AclKind]> for AclKinds {
    fn from(kinds: &[AclKind]) -> Self {
        kinds.iter().copied().collect()
    }
}

impl FromIterator<AclKind> for AclKinds {
    fn from_iter<I: IntoIterator<Item = AclKind>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::default(), |kinds, kind| kinds | kind)
    }
}

impl<K: Into<Self>> BitOr<K> for AclKinds {
    type Output = Self;

    fn bitor(self, other: K) -> Self {
        Self(self.0 | other.into().0)
    }
}

impl fmt::Debug for AclKinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_known() { write!(f, "AclKinds({self})") } else { write!(f, "AclKinds({:x})", self.0) }
    }
}

/// The names, joined by `+`.
impl fmt::Display for AclKinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.iter().map(AclKind::name).collect::<Vec<_>>().join("+"))
    }
}

/// Reads names joined by `+`, in any case of letters.
impl FromStr for AclKinds {
    type Err = InvalidAcl;

    fn from_str(text: &str) -> Result<Self, InvalidAcl> {
        text.split('+').map(AclKind::from_str).collect()
    }
}
