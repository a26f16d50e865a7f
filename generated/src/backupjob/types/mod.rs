// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

mod backup_job;
mod backup_job_execution;
mod backup_job_priority;
mod backup_job_settings;

pub use backup_job::BackupJob;
pub use backup_job_execution::BackupJobExecution;
pub use backup_job_priority::BackupJobPriority;
pub use backup_job_settings::BackupJobSettings;
