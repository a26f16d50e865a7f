// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Attributes, View, YesNo, begin_next, fill, fill_joined, fill_yes_no, join, to_text,
};

use crate::{
    BackupMode, DatastoreId, DiskId, FsFreeze, IncrementMode, ScheduledAction, Template,
    VmId,
};

use crate::backupjob::BackupJobExecution;

/// Which machines a backup job is for, and how their backups are made.
///
/// They take the place of the backup configuration of the machines themselves.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct BackupJobSettings {
    /// The machines, in the order they have their turn.
    pub vms: Option<Vec<VmId>>,
    /// The backup datastore.
    pub datastore: Option<DatastoreId>,
    /// In which order the machines have their turn.
    pub execution: Option<BackupJobExecution>,
    /// What a backup holds.
    pub mode: Option<BackupMode>,
    /// How it is found out what changed, if backups are incremental.
    pub increment_mode: Option<IncrementMode>,
    /// Whether each run begins a new chain, with a full backup, if backups are incremental.
    pub reset: Option<bool>,
    /// How many are kept of each machine, the oldest going first; 0 is all.
    pub keep_last: Option<i32>,
    /// Whether volatile disks are part of it.
    pub volatile_disks: Option<bool>,
    /// How file systems are put at rest.
    pub fs_freeze: Option<FsFreeze>,
    /// The disks of each machine that are part of it; none is all.
    ///
    /// Since OpenNebula 7.4.
    pub disks: Option<Vec<DiskId>>,
    /// When it is started. Only `one.backupjob.info` has this.
    pub scheduled_actions: Vec<ScheduledAction>,
    /// What went wrong last, if anything did.
    pub error: Option<String>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<BackupJobSettings> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: BackupJobSettings) -> Self {
        view.to_template()
    }
}

impl Attributes for BackupJobSettings {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "BACKUP_VMS" => fill_joined(&mut self.vms, text, ","),
            "DATASTORE_ID" => fill(&mut self.datastore, text),
            "EXECUTION" => fill(&mut self.execution, text),
            "MODE" => fill(&mut self.mode, text),
            "INCREMENT_MODE" => fill(&mut self.increment_mode, text),
            "RESET" => fill_yes_no(&mut self.reset, text),
            "KEEP_LAST" => fill(&mut self.keep_last, text),
            "BACKUP_VOLATILE" => fill_yes_no(&mut self.volatile_disks, text),
            "FS_FREEZE" => fill(&mut self.fs_freeze, text),
            "DISK_IDS" => fill_joined(&mut self.disks, text, ","),
            "ERROR" => fill(&mut self.error, text),
            _ => false,
        }
    }

    fn vector(&mut self, name: &str) -> Option<&mut dyn Attributes> {
        match name {
            "SCHED_ACTION" => begin_next(&mut self.scheduled_actions),
            _ => None,
        }
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }
}

impl View for BackupJobSettings {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.vms {
            template.push("BACKUP_VMS", join(value, ","));
        }
        if let Some(value) = &self.datastore {
            template.push("DATASTORE_ID", to_text(value));
        }
        if let Some(value) = &self.execution {
            template.push("EXECUTION", to_text(value));
        }
        if let Some(value) = &self.mode {
            template.push("MODE", to_text(value));
        }
        if let Some(value) = &self.increment_mode {
            template.push("INCREMENT_MODE", to_text(value));
        }
        if let Some(value) = &self.reset {
            template.push("RESET", YesNo::to_text(*value));
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
        for value in &self.scheduled_actions {
            template.push_vector("SCHED_ACTION", &value.to_template());
        }
        if let Some(value) = &self.error {
            template.push("ERROR", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
