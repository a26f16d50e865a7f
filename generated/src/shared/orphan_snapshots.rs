// @generated from spec/snapshot.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// Whether a snapshot may lose the one it was made from.
///
/// This follows from the driver of the datastore.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum OrphanSnapshots {
    /// It may not: they form a tree, and what others build on cannot be deleted.
    Deny,
    /// It may: each stands for itself and can be deleted.
    Allow,
    /// Each is made from the one that the disk was last reverted to.
    ///
    /// Since OpenNebula 5.8.
    Mixed,
    /// The format of the image decides.
    ///
    /// Since OpenNebula 6.0.
    Format,
    /// They form a line, without branches.
    ///
    /// Since OpenNebula 7.0.
    Linear,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for OrphanSnapshots {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "NO" => Self::Deny,
            "YES" => Self::Allow,
            "MIXED" => Self::Mixed,
            "FORMAT" => Self::Format,
            "LINEAR" => Self::Linear,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Deny => "NO".to_owned(),
            Self::Allow => "YES".to_owned(),
            Self::Mixed => "MIXED".to_owned(),
            Self::Format => "FORMAT".to_owned(),
            Self::Linear => "LINEAR".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Mixed => Some(Release::new(5, 8)),
            Self::Format => Some(Release::new(6, 0)),
            Self::Linear => Some(Release::new(7, 0)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for OrphanSnapshots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for OrphanSnapshots {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
