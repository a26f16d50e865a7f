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

/// Number of a cluster. 0 is the cluster that a new zone begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct ClusterId(pub i32);

impl Scalar for ClusterId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
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

/// Number of a datastore. A new zone begins with 0 (system), 1 (images) and 2 (files).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct DatastoreId(pub i32);

impl Scalar for DatastoreId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
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

/// Number of a group of users. 0 is `oneadmin`, the administrators; 1 is `users`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct GroupId(pub i32);

impl Scalar for GroupId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
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

/// Number of a security group. 0 is the one that applies where no other is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct SecurityGroupId(pub i32);

impl Scalar for SecurityGroupId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
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

/// Number of a user. 0 is `oneadmin`, who may do everything; 1 is `serveradmin`, which OpenNebula's
/// own services use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct UserId(pub i32);

impl Scalar for UserId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
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

/// Number of a zone: one OpenNebula in a federation. 0 is the zone of a server that is in no
/// federation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct ZoneId(pub i32);

impl Scalar for ZoneId {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> i32 {
        self.0
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
