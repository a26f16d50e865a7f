// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    ClusterId, DatastoreId, DiskType, GroupId, ImageId, Permissions, Template, UserId,
};

use crate::datastore::{DatastoreState, DatastoreType};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A datastore.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Datastore {
    /// Its number.
    pub id: DatastoreId,
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
    /// Who may do what with it.
    pub permissions: Permissions,
    /// Driver that manages what is kept; none for a system datastore.
    pub ds_driver: Option<String>,
    /// Driver that brings disks to hosts and back; none for a backup datastore.
    pub tm_driver: Option<String>,
    /// Its folder on the front-end.
    pub base_path: String,
    /// What it keeps.
    pub kind: DatastoreType,
    /// How it stores images.
    pub disk_type: DiskType,
    /// Whether it can be used.
    ///
    /// Since OpenNebula 4.12.
    pub state: Option<DatastoreState>,
    /// The clusters it is in. Before 5.0 there was one at most.
    ///
    /// Until OpenNebula 4.14 it was `CLUSTER_ID`.
    pub clusters: Vec<ClusterId>,
    /// Name of its cluster.
    ///
    /// Until OpenNebula 4.14.
    pub cluster_name: Option<String>,
    /// Its size, in mebibytes; 0 before it was monitored, and where hosts have their own.
    pub total_mb: i64,
    /// What is free, in mebibytes.
    pub free_mb: i64,
    /// What is used, in mebibytes.
    pub used_mb: i64,
    /// The images, files or backups in it.
    pub images: Vec<ImageId>,
    /// Its attributes, among them what the server knows of its drivers: `CLONE_TARGET`, `LN_TARGET`,
    /// `SHARED` and so on.
    pub attributes: Template,
}

impl crate::fields::Named for Datastore {
    type Id = DatastoreId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for Datastore {
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

impl crate::fields::Protected for Datastore {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for Datastore {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut permissions = None;
        let mut ds_driver = None;
        let mut tm_driver = None;
        let mut base_path = None;
        let mut kind = None;
        let mut disk_type = None;
        let mut state = None;
        let mut clusters = None;
        let mut cluster_name = None;
        let mut total_mb = None;
        let mut free_mb = None;
        let mut used_mb = None;
        let mut images = None;
        let mut attributes = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "UID" => cursor.value(&mut owner)?,
                "GID" => cursor.value(&mut group)?,
                "UNAME" => cursor.value(&mut owner_name)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "NAME" => cursor.value(&mut name)?,
                "PERMISSIONS" => cursor.element(&mut permissions)?,
                "DS_MAD" => cursor.value_or_none(&mut ds_driver, "-")?,
                "TM_MAD" => cursor.value_or_none(&mut tm_driver, "-")?,
                "BASE_PATH" => cursor.value(&mut base_path)?,
                "TYPE" => cursor.value(&mut kind)?,
                "DISK_TYPE" => cursor.value(&mut disk_type)?,
                "STATE" => cursor.value(&mut state)?,
                "CLUSTERS" => cursor.values(&mut clusters, "ID")?,
                "CLUSTER" => cursor.value_or_none(&mut cluster_name, "")?,
                "TOTAL_MB" => cursor.value(&mut total_mb)?,
                "FREE_MB" => cursor.value(&mut free_mb)?,
                "USED_MB" => cursor.value(&mut used_mb)?,
                "IMAGES" => cursor.values(&mut images, "ID")?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "CLUSTER_ID" => cursor.list_of_one(&mut clusters, Some("-1"))?,
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
            permissions: cursor.required(permissions, "PERMISSIONS")?,
            ds_driver: cursor.required(ds_driver, "DS_MAD")?,
            tm_driver: cursor.required(tm_driver, "TM_MAD")?,
            base_path: cursor.required(base_path, "BASE_PATH")?,
            kind: cursor.required(kind, "TYPE")?,
            disk_type: cursor.required(disk_type, "DISK_TYPE")?,
            state,
            clusters: clusters.unwrap_or_default(),
            cluster_name: cluster_name.flatten(),
            total_mb: cursor.required(total_mb, "TOTAL_MB")?,
            free_mb: cursor.required(free_mb, "FREE_MB")?,
            used_mb: cursor.required(used_mb, "USED_MB")?,
            images: images.unwrap_or_default(),
            attributes: cursor.required(attributes, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Datastore {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("NAME", &self.name);
        out.element("PERMISSIONS", &self.permissions);
        out.value_or_none("DS_MAD", self.ds_driver.as_ref(), "-");
        out.value_or_none("TM_MAD", self.tm_driver.as_ref(), "-");
        out.value("BASE_PATH", &self.base_path);
        out.value("TYPE", &self.kind);
        out.value("DISK_TYPE", &self.disk_type);
        if let Some(state) = &self.state {
            out.value("STATE", state);
        }
        out.values("CLUSTERS", "ID", &self.clusters);
        out.value_or_none("CLUSTER", self.cluster_name.as_ref(), "");
        out.value("TOTAL_MB", &self.total_mb);
        out.value("FREE_MB", &self.free_mb);
        out.value("USED_MB", &self.used_mb);
        out.values("IMAGES", "ID", &self.images);
        out.element("TEMPLATE", &self.attributes);
    }
}
