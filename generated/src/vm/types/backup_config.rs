// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Attributes, View, YesNo, fill, fill_joined, fill_yes_no, join, to_text,
};

use crate::{
    BackupIncrementId, BackupJobId, BackupMode, DatastoreId, DiskId, FsFreeze, ImageId,
    IncrementMode, Template,
};

/// How backups of a machine are made.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct BackupConfig {
    /// What a backup holds.
    pub mode: Option<BackupMode>,
    /// How it is found out what changed.
    ///
    /// Since OpenNebula 6.8.
    pub increment_mode: Option<IncrementMode>,
    /// How many are kept, the oldest going first; 0 is all.
    pub keep_last: Option<i32>,
    /// Whether volatile disks are part of it.
    pub volatile_disks: Option<bool>,
    /// How file systems are put at rest.
    pub fs_freeze: Option<FsFreeze>,
    /// The disks that are part of it; none is all.
    ///
    /// Since OpenNebula 7.4.
    pub disks: Option<Vec<DiskId>>,
    /// Whether backups are made interactively.
    ///
    /// Since OpenNebula 7.4.
    pub interactive: Option<bool>,
    /// The backup job that makes them.
    ///
    /// Since OpenNebula 6.8.
    pub job: Option<BackupJobId>,
    /// The image that increments are added to.
    pub chain: Option<ImageId>,
    /// The last increment of that image.
    pub last_increment: Option<BackupIncrementId>,
    /// Where the last one went, while it is made.
    pub last_datastore: Option<DatastoreId>,
    /// What the datastore calls the last one, while it is made.
    pub last_backup_id: Option<String>,
    /// Size of the last one in mebibytes, while it is made.
    pub last_backup_size: Option<i64>,
    /// Format of the last one, while it is made.
    ///
    /// Since OpenNebula 6.10.
    pub last_backup_format: Option<String>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<BackupConfig> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: BackupConfig) -> Self {
        view.to_template()
    }
}

impl Attributes for BackupConfig {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "MODE" => fill(&mut self.mode, text),
            "INCREMENT_MODE" => fill(&mut self.increment_mode, text),
            "KEEP_LAST" => fill(&mut self.keep_last, text),
            "BACKUP_VOLATILE" => fill_yes_no(&mut self.volatile_disks, text),
            "FS_FREEZE" => fill(&mut self.fs_freeze, text),
            "DISK_IDS" => fill_joined(&mut self.disks, text, ","),
            "INTERACTIVE" => fill_yes_no(&mut self.interactive, text),
            "BACKUP_JOB_ID" => fill(&mut self.job, text),
            "INCREMENTAL_BACKUP_ID" => fill(&mut self.chain, text),
            "LAST_INCREMENT_ID" => fill(&mut self.last_increment, text),
            "LAST_DATASTORE_ID" => fill(&mut self.last_datastore, text),
            "LAST_BACKUP_ID" => fill(&mut self.last_backup_id, text),
            "LAST_BACKUP_SIZE" => fill(&mut self.last_backup_size, text),
            "LAST_BACKUP_FORMAT" => fill(&mut self.last_backup_format, text),
            _ => false,
        }
    }

    fn vector(&mut self, _name: &str) -> Option<&mut dyn Attributes> {
        None
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }
}

impl View for BackupConfig {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.mode {
            template.push("MODE", to_text(value));
        }
        if let Some(value) = &self.increment_mode {
            template.push("INCREMENT_MODE", to_text(value));
        }
        if let Some(value) = &self.keep_last {
            template.push("KEEP_LAST", to_text(value));
        }
        if let Some(value) = &self.volatile_disks {
            template.push("BACKUP_VOLATILE", YesNo::to_text(*value));
        }
        if let Some(value) = &self.fs_freeze {
            template.push("FS_FREEZE", to_text(value));
        }
        if let Some(value) = &self.disks {
            template.push("DISK_IDS", join(value, ","));
        }
        if let Some(value) = &self.interactive {
            template.push("INTERACTIVE", YesNo::to_text(*value));
        }
        if let Some(value) = &self.job {
            template.push("BACKUP_JOB_ID", to_text(value));
        }
        if let Some(value) = &self.chain {
            template.push("INCREMENTAL_BACKUP_ID", to_text(value));
        }
        if let Some(value) = &self.last_increment {
            template.push("LAST_INCREMENT_ID", to_text(value));
        }
        if let Some(value) = &self.last_datastore {
            template.push("LAST_DATASTORE_ID", to_text(value));
        }
        if let Some(value) = &self.last_backup_id {
            template.push("LAST_BACKUP_ID", to_text(value));
        }
        if let Some(value) = &self.last_backup_size {
            template.push("LAST_BACKUP_SIZE", to_text(value));
        }
        if let Some(value) = &self.last_backup_format {
            template.push("LAST_BACKUP_FORMAT", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
