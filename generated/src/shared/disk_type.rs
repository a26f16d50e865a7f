// @generated from spec/storage.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// How a datastore stores its images: a file, a block device, a volume of some storage system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum DiskType {
    /// A file.
    File,
    /// A file that is a CD-ROM.
    Cdrom,
    /// A block device, such as a logical volume.
    Block,
    /// A volume in Ceph.
    Rbd,
    /// A volume in Ceph that is a CD-ROM.
    RbdCdrom,
    /// A file in Gluster.
    Gluster,
    /// A file in Gluster that is a CD-ROM.
    GlusterCdrom,
    /// A volume in Sheepdog.
    Sheepdog,
    /// A volume in Sheepdog that is a CD-ROM.
    SheepdogCdrom,
    /// A volume reached by iSCSI.
    ///
    /// Since OpenNebula 5.0.
    Iscsi,
    /// A directory that machines mount as a file system.
    ///
    /// Since OpenNebula 7.2.
    FileSystem,
    /// The server found no type for it.
    Undefined,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for DiskType {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::File,
            1 => Self::Cdrom,
            2 => Self::Block,
            3 => Self::Rbd,
            4 => Self::RbdCdrom,
            5 => Self::Gluster,
            6 => Self::GlusterCdrom,
            7 => Self::Sheepdog,
            8 => Self::SheepdogCdrom,
            9 => Self::Iscsi,
            10 => Self::FileSystem,
            255 => Self::Undefined,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::File => 0,
            Self::Cdrom => 1,
            Self::Block => 2,
            Self::Rbd => 3,
            Self::RbdCdrom => 4,
            Self::Gluster => 5,
            Self::GlusterCdrom => 6,
            Self::Sheepdog => 7,
            Self::SheepdogCdrom => 8,
            Self::Iscsi => 9,
            Self::FileSystem => 10,
            Self::Undefined => 255,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Iscsi => Some(Release::new(5, 0)),
            Self::FileSystem => Some(Release::new(7, 2)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for DiskType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl DiskType {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
