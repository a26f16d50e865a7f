// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use crate::BackupJobId;

/// The calls on one backup job: `one.backupjob.*`.
#[derive(Debug)]
pub struct Handle<'c, C> {
    pub(crate) client: &'c C,
    pub(crate) id: BackupJobId,
}

impl<C> Clone for Handle<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Handle<'_, C> {}

#[cfg(feature = "async")]
impl crate::Client {
    /// The calls on one backup job: `one.backupjob.*`.
    pub fn backupjob(&self, id: BackupJobId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The calls on one backup job: `one.backupjob.*`.
    pub fn backupjob(&self, id: BackupJobId) -> Handle<'_, Self> {
        Handle { client: self, id }
    }
}
