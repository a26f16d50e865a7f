// @generated from spec/vm_enums.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What happens to a machine that is [`VmState::Active`](crate::vm::VmState::Active).
///
/// In every other state of the machine this is `LcmInit`. Those that end in `Failure` wait for
/// `one.vm.recover`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum LcmState {
    /// Nothing.
    LcmInit,
    /// Its disks are brought to the host.
    Prolog,
    /// The hypervisor starts it.
    Boot,
    /// It runs.
    Running,
    /// It is being migrated live.
    Migrate,
    /// Its memory is being saved to stop it.
    SaveStop,
    /// Its memory is being saved to suspend it.
    SaveSuspend,
    /// Its memory is being saved, or it is shut down, to migrate it.
    SaveMigrate,
    /// Its files are brought to the other host.
    PrologMigrate,
    /// Its files are brought to the host after it was stopped.
    PrologResume,
    /// Its files are saved in the system datastore, to stop it.
    EpilogStop,
    /// The host is cleaned up, and disks that are kept go back to their images.
    Epilog,
    /// It is being shut down to be deleted.
    Shutdown,
    /// It is being cancelled.
    ///
    /// Until OpenNebula 4.12.
    Cancel,
    /// It failed.
    ///
    /// Until OpenNebula 4.12.
    Failure,
    /// The host is cleaned up before it is created anew.
    CleanupResubmit,
    /// The hypervisor does not know of it, or the host cannot be reached.
    Unknown,
    /// A disk is attached or detached, or the machine is reconfigured, while it runs.
    Hotplug,
    /// It is being shut down to be powered off.
    ShutdownPoweroff,
    /// It is started again after nothing was known of it.
    BootUnknown,
    /// It is started again after it was powered off.
    BootPoweroff,
    /// It is restored after it was suspended.
    BootSuspended,
    /// It is restored after it was stopped.
    BootStopped,
    /// The host is cleaned up before it is deleted.
    CleanupDelete,
    /// A snapshot of it is taken, deleted or put back.
    HotplugSnapshot,
    /// A network interface is attached, detached or changed while it runs.
    HotplugNic,
    /// A disk is copied to an image while it runs.
    HotplugSaveas,
    /// A disk is copied to an image while it is powered off.
    HotplugSaveasPoweroff,
    /// A disk is copied to an image while it is suspended.
    HotplugSaveasSuspended,
    /// It is being shut down to be undeployed.
    ShutdownUndeploy,
    /// Its disks are saved in the system datastore, to undeploy it.
    EpilogUndeploy,
    /// Its disks are brought to the host after it was undeployed.
    PrologUndeploy,
    /// It is started after it was undeployed.
    BootUndeploy,
    /// A disk is attached while it is powered off.
    ///
    /// Since OpenNebula 4.14.
    HotplugPrologPoweroff,
    /// A disk is detached while it is powered off.
    ///
    /// Since OpenNebula 4.14.
    HotplugEpilogPoweroff,
    /// It is started on the other host.
    ///
    /// Since OpenNebula 4.14.
    BootMigrate,
    /// It could not be started.
    ///
    /// Since OpenNebula 4.14.
    BootFailure,
    /// It could not be started on the other host.
    ///
    /// Since OpenNebula 4.14.
    BootMigrateFailure,
    /// Its files could not be brought to the other host.
    ///
    /// Since OpenNebula 4.14.
    PrologMigrateFailure,
    /// Its disks could not be brought to the host.
    ///
    /// Since OpenNebula 4.14.
    PrologFailure,
    /// The host could not be cleaned up, or disks could not go back to their images.
    ///
    /// Since OpenNebula 4.14.
    EpilogFailure,
    /// Its files could not be saved, to stop it.
    ///
    /// Since OpenNebula 4.14.
    EpilogStopFailure,
    /// Its disks could not be saved, to undeploy it.
    ///
    /// Since OpenNebula 4.14.
    EpilogUndeployFailure,
    /// Its files are brought to the other host, while it is powered off.
    ///
    /// Since OpenNebula 4.14.
    PrologMigratePoweroff,
    /// Its files could not be brought to the other host, while it is powered off.
    ///
    /// Since OpenNebula 4.14.
    PrologMigratePoweroffFailure,
    /// Its files are brought to the other host, while it is suspended.
    ///
    /// Since OpenNebula 4.14.
    PrologMigrateSuspend,
    /// Its files could not be brought to the other host, while it is suspended.
    ///
    /// Since OpenNebula 4.14.
    PrologMigrateSuspendFailure,
    /// It could not be started after it was undeployed.
    ///
    /// Since OpenNebula 4.14.
    BootUndeployFailure,
    /// It could not be restored after it was stopped.
    ///
    /// Since OpenNebula 4.14.
    BootStoppedFailure,
    /// Its files could not be brought to the host after it was stopped.
    ///
    /// Since OpenNebula 4.14.
    PrologResumeFailure,
    /// Its disks could not be brought to the host after it was undeployed.
    ///
    /// Since OpenNebula 4.14.
    PrologUndeployFailure,
    /// A snapshot of a disk is taken while it is powered off.
    ///
    /// Since OpenNebula 4.14.
    DiskSnapshotPoweroff,
    /// A disk is put back to a snapshot.
    ///
    /// Since OpenNebula 4.14.
    DiskSnapshotRevertPoweroff,
    /// A snapshot of a disk is deleted while it is powered off.
    ///
    /// Since OpenNebula 4.14.
    DiskSnapshotDeletePoweroff,
    /// A snapshot of a disk is taken while it is suspended.
    ///
    /// Since OpenNebula 4.14.
    DiskSnapshotSuspended,
    /// A disk is put back to a snapshot while it is suspended.
    ///
    /// From OpenNebula 4.14 to 6.4.
    DiskSnapshotRevertSuspended,
    /// A snapshot of a disk is deleted while it is suspended.
    ///
    /// Since OpenNebula 4.14.
    DiskSnapshotDeleteSuspended,
    /// A snapshot of a disk is taken while it runs.
    ///
    /// Since OpenNebula 4.14.
    DiskSnapshot,
    /// A disk is put back to a snapshot while it runs.
    ///
    /// In OpenNebula 4.14 only.
    DiskSnapshotRevert,
    /// A snapshot of a disk is deleted while it runs.
    ///
    /// Since OpenNebula 4.14.
    DiskSnapshotDelete,
    /// Its files are brought to the other host, while nothing is known of it.
    ///
    /// Since OpenNebula 5.0.
    PrologMigrateUnknown,
    /// Its files could not be brought to the other host, while nothing is known of it.
    ///
    /// Since OpenNebula 5.0.
    PrologMigrateUnknownFailure,
    /// A disk is enlarged while it runs.
    ///
    /// Since OpenNebula 5.4.
    DiskResize,
    /// A disk is enlarged while it is powered off.
    ///
    /// Since OpenNebula 5.4.
    DiskResizePoweroff,
    /// A disk is enlarged while it is undeployed.
    ///
    /// Since OpenNebula 5.4.
    DiskResizeUndeployed,
    /// A network interface is attached or detached while it is powered off.
    ///
    /// Since OpenNebula 5.12.
    HotplugNicPoweroff,
    /// It gets more or less CPU or memory while it runs.
    ///
    /// Since OpenNebula 6.0.
    HotplugResize,
    /// A disk is copied to an image while it is undeployed.
    ///
    /// Since OpenNebula 6.0.
    HotplugSaveasUndeployed,
    /// A disk is copied to an image while it is stopped.
    ///
    /// Since OpenNebula 6.0.
    HotplugSaveasStopped,
    /// A backup is made while it runs.
    ///
    /// Since OpenNebula 6.6.
    Backup,
    /// A backup is made while it is powered off.
    ///
    /// Since OpenNebula 6.6.
    BackupPoweroff,
    /// Its disks are put back from a backup.
    ///
    /// Since OpenNebula 6.10.
    Restore,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for LcmState {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::LcmInit,
            1 => Self::Prolog,
            2 => Self::Boot,
            3 => Self::Running,
            4 => Self::Migrate,
            5 => Self::SaveStop,
            6 => Self::SaveSuspend,
            7 => Self::SaveMigrate,
            8 => Self::PrologMigrate,
            9 => Self::PrologResume,
            10 => Self::EpilogStop,
            11 => Self::Epilog,
            12 => Self::Shutdown,
            13 => Self::Cancel,
            14 => Self::Failure,
            15 => Self::CleanupResubmit,
            16 => Self::Unknown,
            17 => Self::Hotplug,
            18 => Self::ShutdownPoweroff,
            19 => Self::BootUnknown,
            20 => Self::BootPoweroff,
            21 => Self::BootSuspended,
            22 => Self::BootStopped,
            23 => Self::CleanupDelete,
            24 => Self::HotplugSnapshot,
            25 => Self::HotplugNic,
            26 => Self::HotplugSaveas,
            27 => Self::HotplugSaveasPoweroff,
            28 => Self::HotplugSaveasSuspended,
            29 => Self::ShutdownUndeploy,
            30 => Self::EpilogUndeploy,
            31 => Self::PrologUndeploy,
            32 => Self::BootUndeploy,
            33 => Self::HotplugPrologPoweroff,
            34 => Self::HotplugEpilogPoweroff,
            35 => Self::BootMigrate,
            36 => Self::BootFailure,
            37 => Self::BootMigrateFailure,
            38 => Self::PrologMigrateFailure,
            39 => Self::PrologFailure,
            40 => Self::EpilogFailure,
            41 => Self::EpilogStopFailure,
            42 => Self::EpilogUndeployFailure,
            43 => Self::PrologMigratePoweroff,
            44 => Self::PrologMigratePoweroffFailure,
            45 => Self::PrologMigrateSuspend,
            46 => Self::PrologMigrateSuspendFailure,
            47 => Self::BootUndeployFailure,
            48 => Self::BootStoppedFailure,
            49 => Self::PrologResumeFailure,
            50 => Self::PrologUndeployFailure,
            51 => Self::DiskSnapshotPoweroff,
            52 => Self::DiskSnapshotRevertPoweroff,
            53 => Self::DiskSnapshotDeletePoweroff,
            54 => Self::DiskSnapshotSuspended,
            55 => Self::DiskSnapshotRevertSuspended,
            56 => Self::DiskSnapshotDeleteSuspended,
            57 => Self::DiskSnapshot,
            58 => Self::DiskSnapshotRevert,
            59 => Self::DiskSnapshotDelete,
            60 => Self::PrologMigrateUnknown,
            61 => Self::PrologMigrateUnknownFailure,
            62 => Self::DiskResize,
            63 => Self::DiskResizePoweroff,
            64 => Self::DiskResizeUndeployed,
            65 => Self::HotplugNicPoweroff,
            66 => Self::HotplugResize,
            67 => Self::HotplugSaveasUndeployed,
            68 => Self::HotplugSaveasStopped,
            69 => Self::Backup,
            70 => Self::BackupPoweroff,
            71 => Self::Restore,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::LcmInit => 0,
            Self::Prolog => 1,
            Self::Boot => 2,
            Self::Running => 3,
            Self::Migrate => 4,
            Self::SaveStop => 5,
            Self::SaveSuspend => 6,
            Self::SaveMigrate => 7,
            Self::PrologMigrate => 8,
            Self::PrologResume => 9,
            Self::EpilogStop => 10,
            Self::Epilog => 11,
            Self::Shutdown => 12,
            Self::Cancel => 13,
            Self::Failure => 14,
            Self::CleanupResubmit => 15,
            Self::Unknown => 16,
            Self::Hotplug => 17,
            Self::ShutdownPoweroff => 18,
            Self::BootUnknown => 19,
            Self::BootPoweroff => 20,
            Self::BootSuspended => 21,
            Self::BootStopped => 22,
            Self::CleanupDelete => 23,
            Self::HotplugSnapshot => 24,
            Self::HotplugNic => 25,
            Self::HotplugSaveas => 26,
            Self::HotplugSaveasPoweroff => 27,
            Self::HotplugSaveasSuspended => 28,
            Self::ShutdownUndeploy => 29,
            Self::EpilogUndeploy => 30,
            Self::PrologUndeploy => 31,
            Self::BootUndeploy => 32,
            Self::HotplugPrologPoweroff => 33,
            Self::HotplugEpilogPoweroff => 34,
            Self::BootMigrate => 35,
            Self::BootFailure => 36,
            Self::BootMigrateFailure => 37,
            Self::PrologMigrateFailure => 38,
            Self::PrologFailure => 39,
            Self::EpilogFailure => 40,
            Self::EpilogStopFailure => 41,
            Self::EpilogUndeployFailure => 42,
            Self::PrologMigratePoweroff => 43,
            Self::PrologMigratePoweroffFailure => 44,
            Self::PrologMigrateSuspend => 45,
            Self::PrologMigrateSuspendFailure => 46,
            Self::BootUndeployFailure => 47,
            Self::BootStoppedFailure => 48,
            Self::PrologResumeFailure => 49,
            Self::PrologUndeployFailure => 50,
            Self::DiskSnapshotPoweroff => 51,
            Self::DiskSnapshotRevertPoweroff => 52,
            Self::DiskSnapshotDeletePoweroff => 53,
            Self::DiskSnapshotSuspended => 54,
            Self::DiskSnapshotRevertSuspended => 55,
            Self::DiskSnapshotDeleteSuspended => 56,
            Self::DiskSnapshot => 57,
            Self::DiskSnapshotRevert => 58,
            Self::DiskSnapshotDelete => 59,
            Self::PrologMigrateUnknown => 60,
            Self::PrologMigrateUnknownFailure => 61,
            Self::DiskResize => 62,
            Self::DiskResizePoweroff => 63,
            Self::DiskResizeUndeployed => 64,
            Self::HotplugNicPoweroff => 65,
            Self::HotplugResize => 66,
            Self::HotplugSaveasUndeployed => 67,
            Self::HotplugSaveasStopped => 68,
            Self::Backup => 69,
            Self::BackupPoweroff => 70,
            Self::Restore => 71,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::HotplugPrologPoweroff
            | Self::HotplugEpilogPoweroff
            | Self::BootMigrate
            | Self::BootFailure
            | Self::BootMigrateFailure
            | Self::PrologMigrateFailure
            | Self::PrologFailure
            | Self::EpilogFailure
            | Self::EpilogStopFailure
            | Self::EpilogUndeployFailure
            | Self::PrologMigratePoweroff
            | Self::PrologMigratePoweroffFailure
            | Self::PrologMigrateSuspend
            | Self::PrologMigrateSuspendFailure
            | Self::BootUndeployFailure
            | Self::BootStoppedFailure
            | Self::PrologResumeFailure
            | Self::PrologUndeployFailure
            | Self::DiskSnapshotPoweroff
            | Self::DiskSnapshotRevertPoweroff
            | Self::DiskSnapshotDeletePoweroff
            | Self::DiskSnapshotSuspended
            | Self::DiskSnapshotRevertSuspended
            | Self::DiskSnapshotDeleteSuspended
            | Self::DiskSnapshot
            | Self::DiskSnapshotRevert
            | Self::DiskSnapshotDelete => Some(Release::new(4, 14)),
            Self::PrologMigrateUnknown | Self::PrologMigrateUnknownFailure => {
                Some(Release::new(5, 0))
            }
            Self::DiskResize | Self::DiskResizePoweroff | Self::DiskResizeUndeployed => {
                Some(Release::new(5, 4))
            }
            Self::HotplugNicPoweroff => Some(Release::new(5, 12)),
            Self::HotplugResize
            | Self::HotplugSaveasUndeployed
            | Self::HotplugSaveasStopped => Some(Release::new(6, 0)),
            Self::Backup | Self::BackupPoweroff => Some(Release::new(6, 6)),
            Self::Restore => Some(Release::new(6, 10)),
            _ => None,
        }
    }

    fn until(&self) -> Option<Release> {
        match self {
            Self::Cancel | Self::Failure => Some(Release::new(4, 12)),
            Self::DiskSnapshotRevert => Some(Release::new(4, 14)),
            Self::DiskSnapshotRevertSuspended => Some(Release::new(6, 4)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for LcmState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl LcmState {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
