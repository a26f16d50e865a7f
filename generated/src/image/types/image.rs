// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    DatastoreId, DiskId, DiskSnapshotId, DiskSnapshots, DiskType, GroupId, ImageId, Lock,
    MarketplaceAppId, Permissions, Template, Timestamp, UserId, VmId,
};

use crate::image::{BackupIncrement, ImageState, ImageType};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// An image.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Image {
    /// Its number.
    pub id: ImageId,
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
    ///
    /// Since OpenNebula 5.6.
    pub lock: Option<Lock>,
    /// Who may do what with it.
    pub permissions: Permissions,
    /// What it is used for.
    pub kind: ImageType,
    /// How its datastore stores it.
    pub disk_type: DiskType,
    /// Whether machines use the image itself, one at a time, rather than copies.
    pub persistent: bool,
    /// When it was created.
    pub registered: Timestamp,
    /// When its content was last changed.
    ///
    /// Since OpenNebula 7.0.
    pub modified: Option<Timestamp>,
    /// What its datastore knows it by: a path, the name of a volume. None until the content is there.
    pub source: Option<String>,
    /// Where its content was copied from, if it was.
    pub path: Option<String>,
    /// Format of its content: `raw`, `qcow2`, …
    ///
    /// Since OpenNebula 6.0.
    pub format: Option<String>,
    /// File system it was made with.
    ///
    /// Since OpenNebula 6.0.
    pub file_system: Option<String>,
    /// File system it was made with.
    ///
    /// Until OpenNebula 5.12.
    pub file_system_kind: Option<String>,
    /// Its size, in mebibytes.
    pub size: i64,
    /// What becomes of it.
    pub state: ImageState,
    /// What became of it before.
    ///
    /// Since OpenNebula 6.0.
    pub previous_state: Option<ImageState>,
    /// How many machines use it.
    pub running_vms: i32,
    /// How many copies of it are being made.
    pub clones_in_work: i32,
    /// The image it is copied from, while that lasts.
    pub cloned_from: Option<ImageId>,
    /// The snapshot that is being put back, deleted or flattened.
    ///
    /// Since OpenNebula 4.14.
    pub target_snapshot: Option<DiskSnapshotId>,
    /// The datastore it is in.
    pub datastore: DatastoreId,
    /// Name of that datastore.
    pub datastore_name: String,
    /// The machines that use it; of a backup, the machine it was made of.
    pub vms: Vec<VmId>,
    /// The copies that are being made of it.
    pub clones: Vec<ImageId>,
    /// The appliances it is being copied to.
    ///
    /// Since OpenNebula 5.0.
    pub app_clones: Option<Vec<MarketplaceAppId>>,
    /// Its attributes, with an `ERROR` if something failed.
    pub attributes: Template,
    /// Its snapshots.
    ///
    /// Since OpenNebula 4.14.
    pub snapshots: Option<DiskSnapshots>,
    /// The increments of an incremental backup, the full one first.
    ///
    /// Since OpenNebula 6.6.
    pub increments: Option<Vec<BackupIncrement>>,
    /// The disks that are part of a backup, by their number within the machine.
    ///
    /// Since OpenNebula 6.10.
    pub backup_disks: Option<Vec<DiskId>>,
}

impl crate::fields::Lockable for Image {
    fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }
}

impl crate::fields::Named for Image {
    type Id = ImageId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for Image {
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

impl crate::fields::Protected for Image {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for Image {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut lock = None;
        let mut permissions = None;
        let mut kind = None;
        let mut disk_type = None;
        let mut persistent = None;
        let mut registered = None;
        let mut modified = None;
        let mut source = None;
        let mut path = None;
        let mut format = None;
        let mut file_system = None;
        let mut file_system_kind = None;
        let mut size = None;
        let mut state = None;
        let mut previous_state = None;
        let mut running_vms = None;
        let mut clones_in_work = None;
        let mut cloned_from = None;
        let mut target_snapshot = None;
        let mut datastore = None;
        let mut datastore_name = None;
        let mut vms = None;
        let mut clones = None;
        let mut app_clones = None;
        let mut attributes = None;
        let mut snapshots = None;
        let mut increments = None;
        let mut backup_disks = None;
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
                "TYPE" => cursor.value(&mut kind)?,
                "DISK_TYPE" => cursor.value(&mut disk_type)?,
                "PERSISTENT" => cursor.value(&mut persistent)?,
                "REGTIME" => cursor.value(&mut registered)?,
                "MODTIME" => cursor.value(&mut modified)?,
                "SOURCE" => cursor.value_or_none(&mut source, "")?,
                "PATH" => cursor.value_or_none(&mut path, "")?,
                "FORMAT" => cursor.value_or_none(&mut format, "")?,
                "FS" => cursor.value_or_none(&mut file_system, "")?,
                "FSTYPE" => cursor.value_or_none(&mut file_system_kind, "")?,
                "SIZE" => cursor.value(&mut size)?,
                "STATE" => cursor.value(&mut state)?,
                "PREV_STATE" => cursor.value(&mut previous_state)?,
                "RUNNING_VMS" => cursor.value(&mut running_vms)?,
                "CLONING_OPS" => cursor.value(&mut clones_in_work)?,
                "CLONING_ID" => cursor.value_or_none(&mut cloned_from, "-1")?,
                "TARGET_SNAPSHOT" => cursor.value_or_none(&mut target_snapshot, "-1")?,
                "DATASTORE_ID" => cursor.value(&mut datastore)?,
                "DATASTORE" => cursor.value(&mut datastore_name)?,
                "VMS" => cursor.values(&mut vms, "ID")?,
                "CLONES" => cursor.values(&mut clones, "ID")?,
                "APP_CLONES" => cursor.values(&mut app_clones, "ID")?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "SNAPSHOTS" => cursor.element(&mut snapshots)?,
                "BACKUP_INCREMENTS" => cursor.elements(&mut increments, "INCREMENT")?,
                "BACKUP_DISK_IDS" => cursor.values(&mut backup_disks, "ID")?,
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
            kind: cursor.required(kind, "TYPE")?,
            disk_type: cursor.required(disk_type, "DISK_TYPE")?,
            persistent: cursor.required(persistent, "PERSISTENT")?,
            registered: cursor.required(registered, "REGTIME")?,
            modified,
            source: cursor.required(source, "SOURCE")?,
            path: cursor.required(path, "PATH")?,
            format: format.flatten(),
            file_system: file_system.flatten(),
            file_system_kind: file_system_kind.flatten(),
            size: cursor.required(size, "SIZE")?,
            state: cursor.required(state, "STATE")?,
            previous_state,
            running_vms: cursor.required(running_vms, "RUNNING_VMS")?,
            clones_in_work: cursor.required(clones_in_work, "CLONING_OPS")?,
            cloned_from: cursor.required(cloned_from, "CLONING_ID")?,
            target_snapshot: target_snapshot.flatten(),
            datastore: cursor.required(datastore, "DATASTORE_ID")?,
            datastore_name: cursor.required(datastore_name, "DATASTORE")?,
            vms: vms.unwrap_or_default(),
            clones: clones.unwrap_or_default(),
            app_clones,
            attributes: cursor.required(attributes, "TEMPLATE")?,
            snapshots,
            increments,
            backup_disks,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Image {
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
        out.value("TYPE", &self.kind);
        out.value("DISK_TYPE", &self.disk_type);
        out.value("PERSISTENT", &self.persistent);
        out.value("REGTIME", &self.registered);
        if let Some(modified) = &self.modified {
            out.value("MODTIME", modified);
        }
        out.value_or_none("SOURCE", self.source.as_ref(), "");
        out.value_or_none("PATH", self.path.as_ref(), "");
        out.value_or_none("FORMAT", self.format.as_ref(), "");
        out.value_or_none("FS", self.file_system.as_ref(), "");
        out.value_or_none("FSTYPE", self.file_system_kind.as_ref(), "");
        out.value("SIZE", &self.size);
        out.value("STATE", &self.state);
        if let Some(previous_state) = &self.previous_state {
            out.value("PREV_STATE", previous_state);
        }
        out.value("RUNNING_VMS", &self.running_vms);
        out.value("CLONING_OPS", &self.clones_in_work);
        out.value_or_none("CLONING_ID", self.cloned_from.as_ref(), "-1");
        out.value_or_none("TARGET_SNAPSHOT", self.target_snapshot.as_ref(), "-1");
        out.value("DATASTORE_ID", &self.datastore);
        out.value("DATASTORE", &self.datastore_name);
        out.values("VMS", "ID", &self.vms);
        out.values("CLONES", "ID", &self.clones);
        if let Some(app_clones) = &self.app_clones {
            out.values("APP_CLONES", "ID", app_clones);
        }
        out.element("TEMPLATE", &self.attributes);
        if let Some(snapshots) = &self.snapshots {
            out.element("SNAPSHOTS", snapshots);
        }
        if let Some(increments) = &self.increments {
            out.elements("BACKUP_INCREMENTS", "INCREMENT", increments);
        }
        if let Some(backup_disks) = &self.backup_disks {
            out.values("BACKUP_DISK_IDS", "ID", backup_disks);
        }
    }
}
