// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// How the machines of one role are placed.
///
/// The text is as whoever made the role wrote it; in lower case it is read as unknown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum VmGroupPolicy {
    /// Anywhere.
    Free,
    /// All on one host.
    Affined,
    /// Each on another host.
    AntiAffined,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for VmGroupPolicy {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "NONE" => Self::Free,
            "AFFINED" => Self::Affined,
            "ANTI_AFFINED" => Self::AntiAffined,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Free => "NONE".to_owned(),
            Self::Affined => "AFFINED".to_owned(),
            Self::AntiAffined => "ANTI_AFFINED".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for VmGroupPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for VmGroupPolicy {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
