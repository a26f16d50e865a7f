// @generated from spec/vm_enums.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// Why a record of a machine's history was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum HistoryAction {
    /// It was migrated, its memory saved meanwhile.
    Migrate,
    /// It was migrated live.
    LiveMigrate,
    /// It was shut down to be deleted.
    ///
    /// Until OpenNebula 4.14.
    Shutdown,
    /// It was destroyed to be deleted.
    ///
    /// Until OpenNebula 4.14.
    ShutdownHard,
    /// It was shut down and undeployed.
    Undeploy,
    /// It was destroyed and undeployed.
    UndeployHard,
    /// It was put on hold.
    Hold,
    /// It was released.
    Release,
    /// It was stopped.
    Stop,
    /// It was suspended.
    Suspend,
    /// It was resumed.
    Resume,
    /// It was started again.
    ///
    /// Until OpenNebula 4.14.
    Boot,
    /// It was deleted by `one.vm.recover`.
    Delete,
    /// It was deleted and created anew.
    DeleteRecreate,
    /// It was rebooted.
    Reboot,
    /// It was reset.
    RebootHard,
    /// It was to be moved by the scheduler.
    Resched,
    /// It was no longer to be moved by the scheduler.
    Unresched,
    /// It was shut down.
    Poweroff,
    /// It was destroyed and stayed on its host.
    PoweroffHard,
    /// A disk was attached.
    ///
    /// Since OpenNebula 4.14.
    DiskAttach,
    /// A disk was detached.
    ///
    /// Since OpenNebula 4.14.
    DiskDetach,
    /// A network interface was attached.
    ///
    /// Since OpenNebula 4.14.
    NicAttach,
    /// A network interface was detached.
    ///
    /// Since OpenNebula 4.14.
    NicDetach,
    /// A snapshot of a disk was taken.
    ///
    /// Since OpenNebula 4.14.
    DiskSnapshotCreate,
    /// A snapshot of a disk was deleted.
    ///
    /// Since OpenNebula 4.14.
    DiskSnapshotDelete,
    /// It was shut down and deleted.
    ///
    /// Since OpenNebula 5.0.
    Terminate,
    /// It was destroyed and deleted.
    ///
    /// Since OpenNebula 5.0.
    TerminateHard,
    /// A disk was enlarged.
    ///
    /// Since OpenNebula 5.4.
    DiskResize,
    /// It was deployed.
    ///
    /// Since OpenNebula 5.4.
    Deploy,
    /// Owner or group changed.
    ///
    /// Since OpenNebula 5.4.
    Chown,
    /// Permissions changed.
    ///
    /// Since OpenNebula 5.4.
    Chmod,
    /// Its configuration changed.
    ///
    /// Since OpenNebula 5.4.
    UpdateConf,
    /// It was renamed.
    ///
    /// Since OpenNebula 5.4.
    Rename,
    /// It got more or less CPU or memory.
    ///
    /// Since OpenNebula 5.4.
    Resize,
    /// Its user attributes changed.
    ///
    /// Since OpenNebula 5.4.
    Update,
    /// A snapshot of it was taken.
    ///
    /// Since OpenNebula 5.4.
    SnapshotCreate,
    /// A snapshot of it was deleted.
    ///
    /// Since OpenNebula 5.4.
    SnapshotDelete,
    /// It was put back to a snapshot.
    ///
    /// Since OpenNebula 5.4.
    SnapshotRevert,
    /// A disk was copied to an image.
    ///
    /// Since OpenNebula 5.4.
    DiskSaveas,
    /// A disk was put back to a snapshot.
    ///
    /// Since OpenNebula 5.4.
    DiskSnapshotRevert,
    /// It was recovered.
    ///
    /// Since OpenNebula 5.4.
    Recover,
    /// What had failed was tried again.
    ///
    /// Since OpenNebula 5.4.
    Retry,
    /// Monitoring found it in another state, for instance shut down from within.
    ///
    /// Since OpenNebula 5.4.
    Monitor,
    /// A snapshot of a disk was renamed.
    ///
    /// Since OpenNebula 5.8.
    DiskSnapshotRename,
    /// An alias of a network interface was attached.
    ///
    /// Since OpenNebula 5.8.
    AliasAttach,
    /// An alias of a network interface was detached.
    ///
    /// Since OpenNebula 5.8.
    AliasDetach,
    /// It was migrated, shut down meanwhile.
    ///
    /// Since OpenNebula 5.8.
    PoffMigrate,
    /// It was migrated, destroyed meanwhile.
    ///
    /// Since OpenNebula 5.8.
    PoffHardMigrate,
    /// A backup was made.
    ///
    /// Since OpenNebula 6.6.
    Backup,
    /// A network interface changed.
    ///
    /// Since OpenNebula 6.6.
    NicUpdate,
    /// A backup was cancelled.
    ///
    /// Since OpenNebula 6.6.
    BackupCancel,
    /// An action was planned.
    ///
    /// Since OpenNebula 6.4.
    SchedAdd,
    /// A planned action changed.
    ///
    /// Since OpenNebula 6.4.
    SchedUpdate,
    /// A planned action was dropped.
    ///
    /// Since OpenNebula 6.4.
    SchedDelete,
    /// A security group was put on a network interface.
    ///
    /// Since OpenNebula 6.4.
    SgAttach,
    /// A security group was taken off a network interface.
    ///
    /// Since OpenNebula 6.4.
    SgDetach,
    /// A PCI device was attached.
    ///
    /// Since OpenNebula 6.8.
    PciAttach,
    /// A PCI device was detached.
    ///
    /// Since OpenNebula 6.8.
    PciDetach,
    /// Disks were put back from a backup.
    ///
    /// Since OpenNebula 6.10.
    Restore,
    /// A command was run in it.
    ///
    /// Since OpenNebula 7.2.
    Exec,
    /// A command was run in it again.
    ///
    /// Since OpenNebula 7.2.
    ExecRetry,
    /// A command that ran in it was cancelled.
    ///
    /// Since OpenNebula 7.2.
    ExecCancel,
    /// It was put in a group of machines.
    ///
    /// Since OpenNebula 7.4.
    VmgroupAdd,
    /// It was taken out of its group of machines.
    ///
    /// Since OpenNebula 7.4.
    VmgroupDel,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for HistoryAction {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            1 => Self::Migrate,
            2 => Self::LiveMigrate,
            3 => Self::Shutdown,
            4 => Self::ShutdownHard,
            5 => Self::Undeploy,
            6 => Self::UndeployHard,
            7 => Self::Hold,
            8 => Self::Release,
            9 => Self::Stop,
            10 => Self::Suspend,
            11 => Self::Resume,
            12 => Self::Boot,
            13 => Self::Delete,
            14 => Self::DeleteRecreate,
            15 => Self::Reboot,
            16 => Self::RebootHard,
            17 => Self::Resched,
            18 => Self::Unresched,
            19 => Self::Poweroff,
            20 => Self::PoweroffHard,
            21 => Self::DiskAttach,
            22 => Self::DiskDetach,
            23 => Self::NicAttach,
            24 => Self::NicDetach,
            25 => Self::DiskSnapshotCreate,
            26 => Self::DiskSnapshotDelete,
            27 => Self::Terminate,
            28 => Self::TerminateHard,
            29 => Self::DiskResize,
            30 => Self::Deploy,
            31 => Self::Chown,
            32 => Self::Chmod,
            33 => Self::UpdateConf,
            34 => Self::Rename,
            35 => Self::Resize,
            36 => Self::Update,
            37 => Self::SnapshotCreate,
            38 => Self::SnapshotDelete,
            39 => Self::SnapshotRevert,
            40 => Self::DiskSaveas,
            41 => Self::DiskSnapshotRevert,
            42 => Self::Recover,
            43 => Self::Retry,
            44 => Self::Monitor,
            45 => Self::DiskSnapshotRename,
            46 => Self::AliasAttach,
            47 => Self::AliasDetach,
            48 => Self::PoffMigrate,
            49 => Self::PoffHardMigrate,
            50 => Self::Backup,
            51 => Self::NicUpdate,
            52 => Self::BackupCancel,
            53 => Self::SchedAdd,
            54 => Self::SchedUpdate,
            55 => Self::SchedDelete,
            56 => Self::SgAttach,
            57 => Self::SgDetach,
            58 => Self::PciAttach,
            59 => Self::PciDetach,
            60 => Self::Restore,
            61 => Self::Exec,
            62 => Self::ExecRetry,
            63 => Self::ExecCancel,
            64 => Self::VmgroupAdd,
            65 => Self::VmgroupDel,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Migrate => 1,
            Self::LiveMigrate => 2,
            Self::Shutdown => 3,
            Self::ShutdownHard => 4,
            Self::Undeploy => 5,
            Self::UndeployHard => 6,
            Self::Hold => 7,
            Self::Release => 8,
            Self::Stop => 9,
            Self::Suspend => 10,
            Self::Resume => 11,
            Self::Boot => 12,
            Self::Delete => 13,
            Self::DeleteRecreate => 14,
            Self::Reboot => 15,
            Self::RebootHard => 16,
            Self::Resched => 17,
            Self::Unresched => 18,
            Self::Poweroff => 19,
            Self::PoweroffHard => 20,
            Self::DiskAttach => 21,
            Self::DiskDetach => 22,
            Self::NicAttach => 23,
            Self::NicDetach => 24,
            Self::DiskSnapshotCreate => 25,
            Self::DiskSnapshotDelete => 26,
            Self::Terminate => 27,
            Self::TerminateHard => 28,
            Self::DiskResize => 29,
            Self::Deploy => 30,
            Self::Chown => 31,
            Self::Chmod => 32,
            Self::UpdateConf => 33,
            Self::Rename => 34,
            Self::Resize => 35,
            Self::Update => 36,
            Self::SnapshotCreate => 37,
            Self::SnapshotDelete => 38,
            Self::SnapshotRevert => 39,
            Self::DiskSaveas => 40,
            Self::DiskSnapshotRevert => 41,
            Self::Recover => 42,
            Self::Retry => 43,
            Self::Monitor => 44,
            Self::DiskSnapshotRename => 45,
            Self::AliasAttach => 46,
            Self::AliasDetach => 47,
            Self::PoffMigrate => 48,
            Self::PoffHardMigrate => 49,
            Self::Backup => 50,
            Self::NicUpdate => 51,
            Self::BackupCancel => 52,
            Self::SchedAdd => 53,
            Self::SchedUpdate => 54,
            Self::SchedDelete => 55,
            Self::SgAttach => 56,
            Self::SgDetach => 57,
            Self::PciAttach => 58,
            Self::PciDetach => 59,
            Self::Restore => 60,
            Self::Exec => 61,
            Self::ExecRetry => 62,
            Self::ExecCancel => 63,
            Self::VmgroupAdd => 64,
            Self::VmgroupDel => 65,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::DiskAttach
            | Self::DiskDetach
            | Self::NicAttach
            | Self::NicDetach
            | Self::DiskSnapshotCreate
            | Self::DiskSnapshotDelete => Some(Release::new(4, 14)),
            Self::Terminate | Self::TerminateHard => Some(Release::new(5, 0)),
            Self::DiskResize
            | Self::Deploy
            | Self::Chown
            | Self::Chmod
            | Self::UpdateConf
            | Self::Rename
            | Self::Resize
            | Self::Update
            | Self::SnapshotCreate
            | Self::SnapshotDelete
            | Self::SnapshotRevert
            | Self::DiskSaveas
            | Self::DiskSnapshotRevert
            | Self::Recover
            | Self::Retry
            | Self::Monitor => Some(Release::new(5, 4)),
            Self::DiskSnapshotRename
            | Self::AliasAttach
            | Self::AliasDetach
            | Self::PoffMigrate
            | Self::PoffHardMigrate => Some(Release::new(5, 8)),
            Self::SchedAdd
            | Self::SchedUpdate
            | Self::SchedDelete
            | Self::SgAttach
            | Self::SgDetach => Some(Release::new(6, 4)),
            Self::Backup | Self::NicUpdate | Self::BackupCancel => {
                Some(Release::new(6, 6))
            }
            Self::PciAttach | Self::PciDetach => Some(Release::new(6, 8)),
            Self::Restore => Some(Release::new(6, 10)),
            Self::Exec | Self::ExecRetry | Self::ExecCancel => Some(Release::new(7, 2)),
            Self::VmgroupAdd | Self::VmgroupDel => Some(Release::new(7, 4)),
            _ => None,
        }
    }

    fn until(&self) -> Option<Release> {
        match self {
            Self::Shutdown | Self::ShutdownHard | Self::Boot => Some(Release::new(4, 14)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for HistoryAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl HistoryAction {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
