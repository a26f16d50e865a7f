// @generated from spec/snapshot.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{DiskId, DiskSnapshot, DiskSnapshotId, OrphanSnapshots};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The snapshots of a disk or image.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct DiskSnapshots {
    /// The disk of the machine; none for an image.
    pub disk: Option<DiskId>,
    /// Whether a snapshot may lose the one it was made from.
    ///
    /// Since OpenNebula 5.4.
    pub orphans: Option<OrphanSnapshots>,
    /// The snapshot that the next is made from, with
    /// [`OrphanSnapshots::Mixed`](crate::OrphanSnapshots::Mixed).
    ///
    /// Since OpenNebula 5.8.
    pub current_base: Option<DiskSnapshotId>,
    /// The number that the next gets.
    ///
    /// Since OpenNebula 5.6.
    pub next: Option<DiskSnapshotId>,
    /// Its snapshots.
    pub snapshots: Vec<DiskSnapshot>,
}

impl FromDocument for DiskSnapshots {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut disk = None;
        let mut orphans = None;
        let mut current_base = None;
        let mut next = None;
        let mut snapshots = Vec::new();
        while cursor.child()? {
            match cursor.name() {
                "DISK_ID" => cursor.value(&mut disk)?,
                "ALLOW_ORPHANS" => cursor.value(&mut orphans)?,
                "CURRENT_BASE" => cursor.value_or_none(&mut current_base, "-1")?,
                "NEXT_SNAPSHOT" => cursor.value(&mut next)?,
                "SNAPSHOT" => cursor.push_element(&mut snapshots)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            disk,
            orphans,
            current_base: current_base.flatten(),
            next,
            snapshots,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for DiskSnapshots {
    fn write(&self, out: &mut DocumentWriter) {
        if let Some(disk) = &self.disk {
            out.value("DISK_ID", disk);
        }
        if let Some(orphans) = &self.orphans {
            out.value("ALLOW_ORPHANS", orphans);
        }
        out.value_or_none("CURRENT_BASE", self.current_base.as_ref(), "-1");
        if let Some(next) = &self.next {
            out.value("NEXT_SNAPSHOT", next);
        }
        for item in &self.snapshots {
            out.element("SNAPSHOT", item);
        }
    }
}
