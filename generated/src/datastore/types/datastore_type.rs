// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What a datastore keeps.
///
/// Templates have the names in place of the numbers: `IMAGE_DS`, `SYSTEM_DS`, `FILE_DS` and
/// `BACKUP_DS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum DatastoreType {
    /// Images that disks are made from.
    Image,
    /// The disks of machines.
    System,
    /// Kernels, RAM disks, and files for guests.
    File,
    /// Backups of machines.
    ///
    /// Since OpenNebula 6.6.
    Backup,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for DatastoreType {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::Image,
            1 => Self::System,
            2 => Self::File,
            3 => Self::Backup,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Image => 0,
            Self::System => 1,
            Self::File => 2,
            Self::Backup => 3,
            Self::Unlisted(value) => *value.get(),
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

impl fmt::Display for DatastoreType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl DatastoreType {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
