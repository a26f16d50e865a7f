// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    BackupJobId, GroupId, Lock, Permissions, ScheduledActionId, Timestamp, UserId, VmId,
};

use crate::backupjob::{BackupJobPriority, BackupJobSettings};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A backup job.
///
/// While it runs, its machines go from `outdated_vms` to `backing_up_vms`, and on to `updated_vms`
/// or `error_vms`. It is done when the first two are empty.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct BackupJob {
    /// Its number.
    pub id: BackupJobId,
    /// Its owner.
    pub owner: UserId,
    /// Its group.
    pub group: GroupId,
    /// Name of its owner.
    pub owner_name: String,
    /// Name of its group.
    pub group_name: String,
    /// Its name.
    pub name: String,
    /// The lock on it, if any.
    pub lock: Option<Lock>,
    /// Who may do what with it.
    pub permissions: Permissions,
    /// Its priority.
    pub priority: BackupJobPriority,
    /// When it was last started; none if it never was.
    pub last_start: Option<Timestamp>,
    /// How long it took from that start until the last of its backups ended, in seconds.
    pub last_duration: i64,
    /// When it is started. `one.backupjob.info` has the actions themselves in the settings.
    pub scheduled_actions: Vec<ScheduledActionId>,
    /// Machines whose backup was made.
    pub updated_vms: Vec<VmId>,
    /// Machines that wait for their backup.
    pub outdated_vms: Vec<VmId>,
    /// Machines whose backup is being made.
    pub backing_up_vms: Vec<VmId>,
    /// Machines whose backup failed.
    pub error_vms: Vec<VmId>,
    /// Which machines, and how their backups are made.
    pub settings: BackupJobSettings,
}

impl crate::fields::Lockable for BackupJob {
    fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }
}

impl crate::fields::Named for BackupJob {
    type Id = BackupJobId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for BackupJob {
    fn owner(&self) -> UserId {
        self.owner
    }

    fn group(&self) -> GroupId {
        self.group
    }

    fn owner_name(&self) -> &str {
        &self.owner_name
    }

    fn group_name(&self) -> &str {
        &self.group_name
    }
}

impl crate::fields::Protected for BackupJob {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for BackupJob {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut lock = None;
        let mut permissions = None;
        let mut priority = None;
        let mut last_start = None;
        let mut last_duration = None;
        let mut scheduled_actions = None;
        let mut updated_vms = None;
        let mut outdated_vms = None;
        let mut backing_up_vms = None;
        let mut error_vms = None;
        let mut settings = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "UID" => cursor.value(&mut owner)?,
                "GID" => cursor.value(&mut group)?,
                "UNAME" => cursor.value(&mut owner_name)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "NAME" => cursor.value(&mut name)?,
                "LOCK" => cursor.element(&mut lock)?,
                "PERMISSIONS" => cursor.element(&mut permissions)?,
                "PRIORITY" => cursor.value(&mut priority)?,
                "LAST_BACKUP_TIME" => cursor.value_or_none(&mut last_start, "0")?,
                "LAST_BACKUP_DURATION" => cursor.value(&mut last_duration)?,
                "SCHED_ACTIONS" => cursor.values(&mut scheduled_actions, "ID")?,
                "UPDATED_VMS" => cursor.values(&mut updated_vms, "ID")?,
                "OUTDATED_VMS" => cursor.values(&mut outdated_vms, "ID")?,
                "BACKING_UP_VMS" => cursor.values(&mut backing_up_vms, "ID")?,
                "ERROR_VMS" => cursor.values(&mut error_vms, "ID")?,
                "TEMPLATE" => cursor.element(&mut settings)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            owner: cursor.required(owner, "UID")?,
            group: cursor.required(group, "GID")?,
            owner_name: cursor.required(owner_name, "UNAME")?,
            group_name: cursor.required(group_name, "GNAME")?,
            name: cursor.required(name, "NAME")?,
            lock,
            permissions: cursor.required(permissions, "PERMISSIONS")?,
            priority: cursor.required(priority, "PRIORITY")?,
            last_start: cursor.required(last_start, "LAST_BACKUP_TIME")?,
            last_duration: cursor.required(last_duration, "LAST_BACKUP_DURATION")?,
            scheduled_actions: scheduled_actions.unwrap_or_default(),
            updated_vms: updated_vms.unwrap_or_default(),
            outdated_vms: outdated_vms.unwrap_or_default(),
            backing_up_vms: backing_up_vms.unwrap_or_default(),
            error_vms: error_vms.unwrap_or_default(),
            settings: cursor.required(settings, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for BackupJob {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("NAME", &self.name);
        if let Some(lock) = &self.lock {
            out.element("LOCK", lock);
        }
        out.element("PERMISSIONS", &self.permissions);
        out.value("PRIORITY", &self.priority);
        out.value_or_none("LAST_BACKUP_TIME", self.last_start.as_ref(), "0");
        out.value("LAST_BACKUP_DURATION", &self.last_duration);
        out.values("SCHED_ACTIONS", "ID", &self.scheduled_actions);
        out.values("UPDATED_VMS", "ID", &self.updated_vms);
        out.values("OUTDATED_VMS", "ID", &self.outdated_vms);
        out.values("BACKING_UP_VMS", "ID", &self.backing_up_vms);
        out.values("ERROR_VMS", "ID", &self.error_vms);
        out.element("TEMPLATE", &self.settings);
    }
}
