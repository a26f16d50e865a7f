// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::ImageId;
use crate::vm::BackupConfig;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The backups of a machine, and how they are made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VmBackups {
    /// How they are made; none if nobody has said.
    pub config: Option<BackupConfig>,
    /// The backups, each an image.
    pub images: Vec<ImageId>,
}

impl FromDocument for VmBackups {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut config = None;
        let mut images = None;
        while cursor.child()? {
            match cursor.name() {
                "BACKUP_CONFIG" => cursor.element_or_none(&mut config)?,
                "BACKUP_IDS" => cursor.values(&mut images, "ID")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            config: cursor.required(config, "BACKUP_CONFIG")?,
            images: images.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for VmBackups {
    fn write(&self, out: &mut DocumentWriter) {
        out.element_or_none("BACKUP_CONFIG", self.config.as_ref());
        out.values("BACKUP_IDS", "ID", &self.images);
    }
}
