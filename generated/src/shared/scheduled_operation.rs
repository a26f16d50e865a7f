// @generated from spec/schedule.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What is planned.
///
/// For a backup job it is always `Backup`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum ScheduledOperation {
    /// The machine is shut down and deleted.
    Terminate,
    /// The machine is destroyed and deleted.
    TerminateHard,
    /// The machine is shut down and taken off its host.
    Undeploy,
    /// The machine is destroyed and taken off its host.
    UndeployHard,
    /// The machine waits on hold instead of being scheduled.
    Hold,
    /// The machine is scheduled.
    Release,
    /// The machine's memory is saved, and it is taken off its host.
    Stop,
    /// The machine's memory is saved on its host.
    Suspend,
    /// The machine goes on.
    Resume,
    /// The machine is rebooted by ACPI.
    Reboot,
    /// The machine is reset.
    RebootHard,
    /// The machine is shut down and stays on its host.
    Poweroff,
    /// The machine is destroyed and stays on its host.
    PoweroffHard,
    /// A snapshot of the machine is taken. `ARGS` is its name.
    SnapshotCreate,
    /// The machine is put back to a snapshot. `ARGS` is its number.
    SnapshotRevert,
    /// A snapshot of the machine is deleted. `ARGS` is its number.
    SnapshotDelete,
    /// A snapshot of a disk is taken. `ARGS` is the disk's number and the name.
    DiskSnapshotCreate,
    /// A disk is put back to a snapshot. `ARGS` is the disk's number and the snapshot's.
    DiskSnapshotRevert,
    /// A snapshot of a disk is deleted. `ARGS` is the disk's number and the snapshot's.
    DiskSnapshotDelete,
    /// A backup is made. `ARGS` of a machine is the datastore's number, and whether a new chain begins.
    ///
    /// Since OpenNebula 6.6.
    Backup,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for ScheduledOperation {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "terminate" => Self::Terminate,
            "terminate-hard" => Self::TerminateHard,
            "undeploy" => Self::Undeploy,
            "undeploy-hard" => Self::UndeployHard,
            "hold" => Self::Hold,
            "release" => Self::Release,
            "stop" => Self::Stop,
            "suspend" => Self::Suspend,
            "resume" => Self::Resume,
            "reboot" => Self::Reboot,
            "reboot-hard" => Self::RebootHard,
            "poweroff" => Self::Poweroff,
            "poweroff-hard" => Self::PoweroffHard,
            "snapshot-create" => Self::SnapshotCreate,
            "snapshot-revert" => Self::SnapshotRevert,
            "snapshot-delete" => Self::SnapshotDelete,
            "disk-snapshot-create" => Self::DiskSnapshotCreate,
            "disk-snapshot-revert" => Self::DiskSnapshotRevert,
            "disk-snapshot-delete" => Self::DiskSnapshotDelete,
            "backup" => Self::Backup,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Terminate => "terminate".to_owned(),
            Self::TerminateHard => "terminate-hard".to_owned(),
            Self::Undeploy => "undeploy".to_owned(),
            Self::UndeployHard => "undeploy-hard".to_owned(),
            Self::Hold => "hold".to_owned(),
            Self::Release => "release".to_owned(),
            Self::Stop => "stop".to_owned(),
            Self::Suspend => "suspend".to_owned(),
            Self::Resume => "resume".to_owned(),
            Self::Reboot => "reboot".to_owned(),
            Self::RebootHard => "reboot-hard".to_owned(),
            Self::Poweroff => "poweroff".to_owned(),
            Self::PoweroffHard => "poweroff-hard".to_owned(),
            Self::SnapshotCreate => "snapshot-create".to_owned(),
            Self::SnapshotRevert => "snapshot-revert".to_owned(),
            Self::SnapshotDelete => "snapshot-delete".to_owned(),
            Self::DiskSnapshotCreate => "disk-snapshot-create".to_owned(),
            Self::DiskSnapshotRevert => "disk-snapshot-revert".to_owned(),
            Self::DiskSnapshotDelete => "disk-snapshot-delete".to_owned(),
            Self::Backup => "backup".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Backup => Some(Release::new(6, 6)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for ScheduledOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for ScheduledOperation {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
