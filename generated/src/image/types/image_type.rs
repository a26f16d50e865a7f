// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What an image is used for.
///
/// Templates and `one.image.chtype` have the names in place of the numbers: see
/// [`ImageTypeName`](crate::image::ImageTypeName).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum ImageType {
    /// To boot from.
    Os,
    /// As a CD-ROM, which cannot be written to.
    Cdrom,
    /// For data.
    Datablock,
    /// As a kernel, a file.
    Kernel,
    /// As a RAM disk to boot with, a file.
    Ramdisk,
    /// As a file that the guest is given with its context.
    Context,
    /// It is a backup of a machine.
    ///
    /// Since OpenNebula 6.6.
    Backup,
    /// As a file system that machines mount.
    ///
    /// Since OpenNebula 7.2.
    Filesystem,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for ImageType {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::Os,
            1 => Self::Cdrom,
            2 => Self::Datablock,
            3 => Self::Kernel,
            4 => Self::Ramdisk,
            5 => Self::Context,
            6 => Self::Backup,
            7 => Self::Filesystem,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Os => 0,
            Self::Cdrom => 1,
            Self::Datablock => 2,
            Self::Kernel => 3,
            Self::Ramdisk => 4,
            Self::Context => 5,
            Self::Backup => 6,
            Self::Filesystem => 7,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Backup => Some(Release::new(6, 6)),
            Self::Filesystem => Some(Release::new(7, 2)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for ImageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl ImageType {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
