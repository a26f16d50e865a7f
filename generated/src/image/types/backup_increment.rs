// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{BackupIncrementId, BackupMode, Timestamp};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// An increment of a backup.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct BackupIncrement {
    /// Its number.
    pub id: BackupIncrementId,
    /// Whether it is the full backup or builds on another.
    pub kind: BackupMode,
    /// When it was made.
    pub taken: Timestamp,
    /// The one it builds on.
    pub parent: Option<BackupIncrementId>,
    /// Its size, in mebibytes.
    pub size: i64,
    /// What the datastore knows it by.
    pub source: String,
}

impl FromDocument for BackupIncrement {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut kind = None;
        let mut taken = None;
        let mut parent = None;
        let mut size = None;
        let mut source = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "TYPE" => cursor.value(&mut kind)?,
                "DATE" => cursor.value(&mut taken)?,
                "PARENT_ID" => cursor.value_or_none(&mut parent, "-1")?,
                "SIZE" => cursor.value(&mut size)?,
                "SOURCE" => cursor.value(&mut source)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            kind: cursor.required(kind, "TYPE")?,
            taken: cursor.required(taken, "DATE")?,
            parent: parent.flatten(),
            size: cursor.required(size, "SIZE")?,
            source: cursor.required(source, "SOURCE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for BackupIncrement {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("TYPE", &self.kind);
        out.value("DATE", &self.taken);
        out.value_or_none("PARENT_ID", self.parent.as_ref(), "-1");
        out.value("SIZE", &self.size);
        out.value("SOURCE", &self.source);
    }
}
