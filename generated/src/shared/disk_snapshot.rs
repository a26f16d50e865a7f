// @generated from spec/snapshot.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{DiskSnapshotId, Timestamp};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A snapshot of a disk or image.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct DiskSnapshot {
    /// Its number.
    pub id: DiskSnapshotId,
    /// Its name, if it was given one.
    pub name: Option<String>,
    /// When it was taken.
    pub taken: Timestamp,
    /// Size of the disk at that time, in mebibytes.
    pub size: i64,
    /// The snapshot it was made from.
    pub parent: Option<DiskSnapshotId>,
    /// The snapshots made from it.
    pub children: Option<Vec<DiskSnapshotId>>,
    /// Whether the disk builds on it now. Only one snapshot has this.
    pub active: Option<bool>,
}

impl FromDocument for DiskSnapshot {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut taken = None;
        let mut size = None;
        let mut parent = None;
        let mut children = None;
        let mut active = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "DATE" => cursor.value(&mut taken)?,
                "SIZE" => cursor.value(&mut size)?,
                "PARENT" => cursor.value_or_none(&mut parent, "-1")?,
                "CHILDREN" => cursor.joined(&mut children, ",")?,
                "ACTIVE" => cursor.yes_no(&mut active)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name,
            taken: cursor.required(taken, "DATE")?,
            size: cursor.required(size, "SIZE")?,
            parent: cursor.required(parent, "PARENT")?,
            children,
            active,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for DiskSnapshot {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        if let Some(name) = &self.name {
            out.value("NAME", name);
        }
        out.value("DATE", &self.taken);
        out.value("SIZE", &self.size);
        out.value_or_none("PARENT", self.parent.as_ref(), "-1");
        if let Some(children) = &self.children {
            out.joined("CHILDREN", children, ",");
        }
        if let Some(active) = &self.active {
            out.yes_no("ACTIVE", *active);
        }
    }
}
