// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What an image shall be used for.
///
/// The first three are for images in image datastores, the others for those in file datastores.
/// None of the first can become one of the others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum ImageTypeName {
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
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for ImageTypeName {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "OS" => Self::Os,
            "CDROM" => Self::Cdrom,
            "DATABLOCK" => Self::Datablock,
            "KERNEL" => Self::Kernel,
            "RAMDISK" => Self::Ramdisk,
            "CONTEXT" => Self::Context,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Os => "OS".to_owned(),
            Self::Cdrom => "CDROM".to_owned(),
            Self::Datablock => "DATABLOCK".to_owned(),
            Self::Kernel => "KERNEL".to_owned(),
            Self::Ramdisk => "RAMDISK".to_owned(),
            Self::Context => "CONTEXT".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for ImageTypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for ImageTypeName {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
