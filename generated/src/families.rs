// @generated from spec/ by `cargo xtask codegen`. Do not edit.

//! Traits for what many resources have in the same form: code that is generic over them works with each, and with those to come.
//!
//! The handles of the clients have them: `fn rename_all<'c, H: families::Rename<'c, Client>>(objects: &[H])`.

use crate::{
    Call, GroupId, LockLevel, Method, ObjectName, PermissionChange, Template, UpdateMode,
    UserId,
};

/// Handles that have `chmod`.
///
/// 13 methods: `one.backupjob.chmod`, `one.datastore.chmod`, `one.document.chmod`,
/// `one.image.chmod`, `one.market.chmod`, `one.marketapp.chmod`, `one.secgroup.chmod`,
/// `one.template.chmod`, `one.vm.chmod`, `one.vmgroup.chmod`, `one.vn.chmod`,
/// `one.vntemplate.chmod`, `one.vrouter.chmod`.
pub trait Chmod<'c, C> {
    /// The call.
    type Call: Method<Output: Send> + Send + Sync + 'static;

    /// Changes who may do what with the object.
    ///
    /// What is left unchanged needs no right. The bits for administering need `ADMIN`; those for
    /// everybody else can be closed to all but administrators by the server's
    /// `ENABLE_OTHER_PERMISSIONS`.
    fn chmod(&self, permissions: PermissionChange) -> Call<'c, C, Self::Call>;
}

/// Handles that have `chown`.
///
/// 13 methods: `one.backupjob.chown`, `one.datastore.chown`, `one.document.chown`,
/// `one.image.chown`, `one.market.chown`, `one.marketapp.chown`, `one.secgroup.chown`,
/// `one.template.chown`, `one.vm.chown`, `one.vmgroup.chown`, `one.vn.chown`,
/// `one.vntemplate.chown`, `one.vrouter.chown`.
pub trait Chown<'c, C> {
    /// The call.
    type Call: Method<Output: Send> + Send + Sync + 'static;

    /// Gives the object another owner, another group, or both.
    ///
    /// Without a new owner or group, that one stays. To hand the object to another user takes the right
    /// to manage that user; to another group, the right to use that group.
    fn chown(
        &self,
        owner: Option<UserId>,
        group: Option<GroupId>,
    ) -> Call<'c, C, Self::Call>;
}

/// Handles that have `delete`.
///
/// 18 methods: `one.backupjob.delete`, `one.cluster.delete`, `one.datastore.delete`,
/// `one.document.delete`, `one.group.delete`, `one.hook.delete`, `one.host.delete`,
/// `one.market.delete`, `one.marketapp.delete`, `one.secgroup.delete`, `one.template.delete`,
/// `one.user.delete`, `one.vdc.delete`, `one.vmgroup.delete`, `one.vn.delete`,
/// `one.vntemplate.delete`, `one.vrouter.delete`, `one.zone.delete`.
pub trait Delete<'c, C> {
    /// The call.
    type Call: Method<Output: Send> + Send + Sync + 'static;

    /// Deletes the object.
    fn delete(&self) -> Call<'c, C, Self::Call>;
}

/// Handles that have `enable`.
///
/// 6 methods: `one.datastore.enable`, `one.image.enable`, `one.market.enable`,
/// `one.marketapp.enable`, `one.user.enable`, `one.zone.enable`.
pub trait Enable<'c, C> {
    /// The call.
    type Call: Method<Output: Send> + Send + Sync + 'static;

    /// Enables or disables the object.
    fn enable(&self, enable: bool) -> Call<'c, C, Self::Call>;
}

/// Handles that have `info`.
///
/// 18 methods: `one.cluster.info`, `one.datastore.info`, `one.document.info`, `one.group.info`,
/// `one.hook.info`, `one.host.info`, `one.image.info`, `one.market.info`, `one.marketapp.info`,
/// `one.secgroup.info`, `one.user.info`, `one.vdc.info`, `one.vm.info`, `one.vmgroup.info`,
/// `one.vn.info`, `one.vntemplate.info`, `one.vrouter.info`, `one.zone.info`.
pub trait Info<'c, C> {
    /// The call.
    type Call: Method<Output: Send> + Send + Sync + 'static;

    /// Reads the object.
    fn info(&self) -> Call<'c, C, Self::Call>;
}

/// Handles that have `lock`.
///
/// 11 methods: `one.backupjob.lock`, `one.document.lock`, `one.hook.lock`, `one.image.lock`,
/// `one.marketapp.lock`, `one.template.lock`, `one.vm.lock`, `one.vmgroup.lock`, `one.vn.lock`,
/// `one.vntemplate.lock`, `one.vrouter.lock`.
pub trait Lock<'c, C> {
    /// The call.
    type Call: Method<Output: Send> + Send + Sync + 'static;

    /// Locks the object against changes until it is unlocked.
    ///
    /// Calls that a lock stops fail with [`ErrorCode::Authorization`](crate::ErrorCode::Authorization),
    /// for the owner and administrators as well.
    fn lock(&self, level: LockLevel) -> Call<'c, C, Self::Call>;
}

/// Handles that have `rename`.
///
/// 18 methods: `one.backupjob.rename`, `one.cluster.rename`, `one.datastore.rename`,
/// `one.document.rename`, `one.hook.rename`, `one.host.rename`, `one.image.rename`,
/// `one.market.rename`, `one.marketapp.rename`, `one.secgroup.rename`, `one.template.rename`,
/// `one.vdc.rename`, `one.vm.rename`, `one.vmgroup.rename`, `one.vn.rename`,
/// `one.vntemplate.rename`, `one.vrouter.rename`, `one.zone.rename`.
pub trait Rename<'c, C> {
    /// The call.
    type Call: Method<Output: Send> + Send + Sync + 'static;

    /// Gives the object another name.
    fn rename(&self, name: ObjectName) -> Call<'c, C, Self::Call>;
}

/// Handles that have `unlock`.
///
/// 11 methods: `one.backupjob.unlock`, `one.document.unlock`, `one.hook.unlock`,
/// `one.image.unlock`, `one.marketapp.unlock`, `one.template.unlock`, `one.vm.unlock`,
/// `one.vmgroup.unlock`, `one.vn.unlock`, `one.vntemplate.unlock`, `one.vrouter.unlock`.
pub trait Unlock<'c, C> {
    /// The call.
    type Call: Method<Output: Send> + Send + Sync + 'static;

    /// Takes the lock off the object.
    ///
    /// Only who locked it can do this, and administrators.
    fn unlock(&self) -> Call<'c, C, Self::Call>;
}

/// Handles that have `update`.
///
/// 20 methods: `one.backupjob.update`, `one.cluster.update`, `one.datastore.update`,
/// `one.document.update`, `one.group.update`, `one.hook.update`, `one.host.update`,
/// `one.image.update`, `one.market.update`, `one.marketapp.update`, `one.secgroup.update`,
/// `one.template.update`, `one.user.update`, `one.vdc.update`, `one.vm.update`,
/// `one.vmgroup.update`, `one.vn.update`, `one.vntemplate.update`, `one.vrouter.update`,
/// `one.zone.update`.
pub trait Update<'c, C> {
    /// The call.
    type Call: Method<Output: Send> + Send + Sync + 'static;

    /// Replaces or merges the attributes of the object.
    ///
    /// By default everything the object had is *replaced*;
    /// [`UpdateMode::Merge`](crate::UpdateMode::Merge) keeps what is not named. An empty template with
    /// [`UpdateMode::Replace`](crate::UpdateMode::Replace) removes all. The name is no attribute: it is
    /// changed by `rename`.
    fn update(&self, attributes: Template, mode: UpdateMode) -> Call<'c, C, Self::Call>;
}
