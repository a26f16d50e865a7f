// @generated from spec/ by `cargo xtask codegen`. Do not edit.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use opennebula_runtime::codec::Scalar;

/// Number of an access rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct AclRuleId(pub i32);

impl Scalar for AclRuleId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<AclRuleId> for i32 {
    fn from(number: AclRuleId) -> Self {
        number.0
    }
}

impl fmt::Display for AclRuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for AclRuleId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of an address range, counted within its virtual network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct AddressRangeId(pub i32);

impl Scalar for AddressRangeId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<AddressRangeId> for i32 {
    fn from(number: AddressRangeId) -> Self {
        number.0
    }
}

impl fmt::Display for AddressRangeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for AddressRangeId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of an increment, counted within its backup. 0 is the full backup that the others build
/// on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct BackupIncrementId(pub i32);

impl Scalar for BackupIncrementId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<BackupIncrementId> for i32 {
    fn from(number: BackupIncrementId) -> Self {
        number.0
    }
}

impl fmt::Display for BackupIncrementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for BackupIncrementId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a backup job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct BackupJobId(pub i32);

impl Scalar for BackupJobId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<BackupJobId> for i32 {
    fn from(number: BackupJobId) -> Self {
        number.0
    }
}

impl fmt::Display for BackupJobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for BackupJobId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct ClusterId(pub i32);

impl ClusterId {
    /// The cluster that a new zone begins with.
    pub const DEFAULT: Self = Self(0);
}

impl Scalar for ClusterId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<ClusterId> for i32 {
    fn from(number: ClusterId) -> Self {
        number.0
    }
}

impl fmt::Display for ClusterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for ClusterId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a physical core, counted within its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct CpuCoreId(pub i32);

impl Scalar for CpuCoreId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<CpuCoreId> for i32 {
    fn from(number: CpuCoreId) -> Self {
        number.0
    }
}

impl fmt::Display for CpuCoreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for CpuCoreId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a datastore.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct DatastoreId(pub i32);

impl DatastoreId {
    /// The datastore that a new zone begins with for the disks of machines, `system`.
    pub const SYSTEM: Self = Self(0);

    /// The datastore that a new zone begins with for images, `default`.
    pub const IMAGES: Self = Self(1);

    /// The datastore that a new zone begins with for kernels and other files, `files`.
    pub const FILES: Self = Self(2);
}

impl Scalar for DatastoreId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<DatastoreId> for i32 {
    fn from(number: DatastoreId) -> Self {
        number.0
    }
}

impl fmt::Display for DatastoreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for DatastoreId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a disk, counted within its virtual machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct DiskId(pub i32);

impl Scalar for DiskId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<DiskId> for i32 {
    fn from(number: DiskId) -> Self {
        number.0
    }
}

impl fmt::Display for DiskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for DiskId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a snapshot of a disk, counted within its disk or image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct DiskSnapshotId(pub i32);

impl Scalar for DiskSnapshotId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<DiskSnapshotId> for i32 {
    fn from(number: DiskSnapshotId) -> Self {
        number.0
    }
}

impl fmt::Display for DiskSnapshotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for DiskSnapshotId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct DocumentId(pub i32);

impl Scalar for DocumentId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<DocumentId> for i32 {
    fn from(number: DocumentId) -> Self {
        number.0
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for DocumentId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a group of users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct GroupId(pub i32);

impl GroupId {
    /// The primary group of whoever calls. Only `one.group.info` takes this.
    pub const OF_CALLER: Self = Self(-1);

    /// The administrators, `oneadmin`.
    pub const ONEADMIN: Self = Self(0);

    /// The group that new users are in unless another is named, `users`.
    pub const USERS: Self = Self(1);
}

impl Scalar for GroupId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<GroupId> for i32 {
    fn from(number: GroupId) -> Self {
        number.0
    }
}

impl fmt::Display for GroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for GroupId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of an execution, counted within its hook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct HookExecutionId(pub i32);

impl Scalar for HookExecutionId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<HookExecutionId> for i32 {
    fn from(number: HookExecutionId) -> Self {
        number.0
    }
}

impl fmt::Display for HookExecutionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for HookExecutionId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a hook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct HookId(pub i32);

impl Scalar for HookId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<HookId> for i32 {
    fn from(number: HookId) -> Self {
        number.0
    }
}

impl fmt::Display for HookId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for HookId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct HostId(pub i32);

impl Scalar for HostId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<HostId> for i32 {
    fn from(number: HostId) -> Self {
        number.0
    }
}

impl fmt::Display for HostId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for HostId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct ImageId(pub i32);

impl Scalar for ImageId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<ImageId> for i32 {
    fn from(number: ImageId) -> Self {
        number.0
    }
}

impl fmt::Display for ImageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for ImageId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of an appliance in a marketplace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct MarketplaceAppId(pub i32);

impl Scalar for MarketplaceAppId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<MarketplaceAppId> for i32 {
    fn from(number: MarketplaceAppId) -> Self {
        number.0
    }
}

impl fmt::Display for MarketplaceAppId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for MarketplaceAppId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a marketplace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct MarketplaceId(pub i32);

impl Scalar for MarketplaceId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<MarketplaceId> for i32 {
    fn from(number: MarketplaceId) -> Self {
        number.0
    }
}

impl fmt::Display for MarketplaceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for MarketplaceId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a network interface, counted within its virtual machine or virtual router.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct NicId(pub i32);

impl Scalar for NicId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<NicId> for i32 {
    fn from(number: NicId) -> Self {
        number.0
    }
}

impl fmt::Display for NicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for NicId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a NUMA node, counted within its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct NumaNodeId(pub i32);

impl Scalar for NumaNodeId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<NumaNodeId> for i32 {
    fn from(number: NumaNodeId) -> Self {
        number.0
    }
}

impl fmt::Display for NumaNodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for NumaNodeId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a PCI device, counted within its virtual machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct PciId(pub i32);

impl Scalar for PciId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<PciId> for i32 {
    fn from(number: PciId) -> Self {
        number.0
    }
}

impl fmt::Display for PciId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for PciId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of an action, counted within the plan of its cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct PlanActionId(pub i32);

impl Scalar for PlanActionId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<PlanActionId> for i32 {
    fn from(number: PlanActionId) -> Self {
        number.0
    }
}

impl fmt::Display for PlanActionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for PlanActionId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of an action planned for a virtual machine or a backup job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct ScheduledActionId(pub i32);

impl Scalar for ScheduledActionId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<ScheduledActionId> for i32 {
    fn from(number: ScheduledActionId) -> Self {
        number.0
    }
}

impl fmt::Display for ScheduledActionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for ScheduledActionId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a security group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct SecurityGroupId(pub i32);

impl SecurityGroupId {
    /// The security group that applies where no other is named.
    pub const DEFAULT: Self = Self(0);
}

impl Scalar for SecurityGroupId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<SecurityGroupId> for i32 {
    fn from(number: SecurityGroupId) -> Self {
        number.0
    }
}

impl fmt::Display for SecurityGroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for SecurityGroupId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a template for virtual machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct TemplateId(pub i32);

impl Scalar for TemplateId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<TemplateId> for i32 {
    fn from(number: TemplateId) -> Self {
        number.0
    }
}

impl fmt::Display for TemplateId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for TemplateId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct UserId(pub i32);

impl UserId {
    /// Whoever calls. Only `one.user.info` takes this.
    pub const CALLER: Self = Self(-1);

    /// The user who may do everything, `oneadmin`.
    pub const ONEADMIN: Self = Self(0);

    /// The user that OpenNebula's own services are, `serveradmin`.
    pub const SERVERADMIN: Self = Self(1);
}

impl Scalar for UserId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<UserId> for i32 {
    fn from(number: UserId) -> Self {
        number.0
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for UserId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a virtual data centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct VdcId(pub i32);

impl Scalar for VdcId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<VdcId> for i32 {
    fn from(number: VdcId) -> Self {
        number.0
    }
}

impl fmt::Display for VdcId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for VdcId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a virtual network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct VirtualNetworkId(pub i32);

impl Scalar for VirtualNetworkId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<VirtualNetworkId> for i32 {
    fn from(number: VirtualNetworkId) -> Self {
        number.0
    }
}

impl fmt::Display for VirtualNetworkId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for VirtualNetworkId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a template for virtual networks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct VirtualNetworkTemplateId(pub i32);

impl Scalar for VirtualNetworkTemplateId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<VirtualNetworkTemplateId> for i32 {
    fn from(number: VirtualNetworkTemplateId) -> Self {
        number.0
    }
}

impl fmt::Display for VirtualNetworkTemplateId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for VirtualNetworkTemplateId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a virtual router.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct VirtualRouterId(pub i32);

impl Scalar for VirtualRouterId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<VirtualRouterId> for i32 {
    fn from(number: VirtualRouterId) -> Self {
        number.0
    }
}

impl fmt::Display for VirtualRouterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for VirtualRouterId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a group of virtual machines that are placed with regard to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct VmGroupId(pub i32);

impl Scalar for VmGroupId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<VmGroupId> for i32 {
    fn from(number: VmGroupId) -> Self {
        number.0
    }
}

impl fmt::Display for VmGroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for VmGroupId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a role, counted within its group of machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct VmGroupRoleId(pub i32);

impl Scalar for VmGroupRoleId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<VmGroupRoleId> for i32 {
    fn from(number: VmGroupRoleId) -> Self {
        number.0
    }
}

impl fmt::Display for VmGroupRoleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for VmGroupRoleId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a virtual machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct VmId(pub i32);

impl Scalar for VmId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<VmId> for i32 {
    fn from(number: VmId) -> Self {
        number.0
    }
}

impl fmt::Display for VmId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for VmId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a snapshot of a whole machine, counted within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct VmSnapshotId(pub i32);

impl Scalar for VmSnapshotId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<VmSnapshotId> for i32 {
    fn from(number: VmSnapshotId) -> Self {
        number.0
    }
}

impl fmt::Display for VmSnapshotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for VmSnapshotId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a zone: one OpenNebula in a federation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct ZoneId(pub i32);

impl ZoneId {
    /// The zone of a server that is in no federation.
    pub const LOCAL: Self = Self(0);
}

impl Scalar for ZoneId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<ZoneId> for i32 {
    fn from(number: ZoneId) -> Self {
        number.0
    }
}

impl fmt::Display for ZoneId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for ZoneId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Number of a server, counted within its zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct ZoneServerId(pub i32);

impl Scalar for ZoneServerId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
    }
}

impl From<ZoneServerId> for i32 {
    fn from(number: ZoneServerId) -> Self {
        number.0
    }
}

impl fmt::Display for ZoneServerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for ZoneServerId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}
