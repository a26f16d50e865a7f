// @generated from spec/vm_enums.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What the image is used for that a disk is copied to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum SavedImageType {
    /// To boot from.
    Os,
    /// As a CD-ROM, which cannot be written to.
    Cdrom,
    /// For data.
    Datablock,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for SavedImageType {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "OS" => Self::Os,
            "CDROM" => Self::Cdrom,
            "DATABLOCK" => Self::Datablock,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Os => "OS".to_owned(),
            Self::Cdrom => "CDROM".to_owned(),
            Self::Datablock => "DATABLOCK".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for SavedImageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for SavedImageType {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
