// @generated from spec/ by `cargo xtask codegen`. Do not edit.

//! Traits for fields that many documents have: code that is generic over them works with each, and with those to come.
//!
//! `fn owners<D: fields::Owned>(objects: &[D]) -> Vec<&str>` takes machines as well as images.

use crate::{GroupId, Lock, Permissions, UserId};

/// What can be locked.
///
/// 11 documents have it: `BackupJob`, `Document`, `Hook`, `Image`, `MarketplaceApp`, `VmTemplate`,
/// `Vm`, `VmGroup`, `VirtualNetwork`, `VirtualNetworkTemplate`, `VirtualRouter`.
pub trait Lockable {
    /// The lock on it, if any.
    ///
    /// Since OpenNebula 5.6.
    fn lock(&self) -> Option<&Lock>;
}

/// What has a number and a name.
///
/// 24 documents have it: `BackupJob`, `Cluster`, `Datastore`, `Document`, `Group`, `GroupSummary`,
/// `Hook`, `Host`, `Image`, `Marketplace`, `MarketplaceApp`, `SecurityGroup`, `VmTemplate`, `User`,
/// `UserSummary`, `Vdc`, `Vm`, `VmOfSet`, `VmSummary`, `VmGroup`, `VirtualNetwork`,
/// `VirtualNetworkTemplate`, `VirtualRouter`, `Zone`.
pub trait Named {
    /// The type of its number.
    type Id: Copy;

    /// Its number.
    fn id(&self) -> Self::Id;

    /// Its name.
    fn name(&self) -> &str;
}

/// What belongs to a user and a group.
///
/// 16 documents have it: `BackupJob`, `Datastore`, `Document`, `Image`, `Marketplace`,
/// `MarketplaceApp`, `SecurityGroup`, `VmTemplate`, `ShowbackRecord`, `Vm`, `VmOfSet`, `VmSummary`,
/// `VmGroup`, `VirtualNetwork`, `VirtualNetworkTemplate`, `VirtualRouter`.
pub trait Owned {
    /// Its owner.
    fn owner(&self) -> UserId;

    /// Its group.
    fn group(&self) -> GroupId;

    /// Name of its owner.
    fn owner_name(&self) -> &str;

    /// Name of its group.
    fn group_name(&self) -> &str;
}

/// What has permissions.
///
/// 13 documents have it: `BackupJob`, `Datastore`, `Document`, `Image`, `Marketplace`,
/// `MarketplaceApp`, `SecurityGroup`, `VmTemplate`, `Vm`, `VmGroup`, `VirtualNetwork`,
/// `VirtualNetworkTemplate`, `VirtualRouter`.
pub trait Protected {
    /// Who may do what with it.
    fn permissions(&self) -> &Permissions;
}
