// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What becomes of an image.
///
/// While it is `Locked`, `LockedUsed` or `LockedUsedPers` its datastore works on it: the content is
/// on its way, or a snapshot is put back, deleted or flattened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum ImageState {
    /// It is being created.
    Init,
    /// It can be used.
    Ready,
    /// It is in use, not persistent: machines have copies of it, or it is being copied.
    Used,
    /// It cannot be used until it is enabled.
    Disabled,
    /// Its datastore works on it.
    Locked,
    /// Something failed. Why is in the attribute `ERROR`.
    Error,
    /// It is persistent, and being copied.
    Clone,
    /// It is being deleted.
    Delete,
    /// It is persistent, and a machine has it.
    UsedPers,
    /// Its datastore works on it, and machines wait for copies of it.
    ///
    /// Since OpenNebula 5.0.
    LockedUsed,
    /// Its datastore works on it, it is persistent, and a machine waits for it.
    ///
    /// Since OpenNebula 5.0.
    LockedUsedPers,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for ImageState {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::Init,
            1 => Self::Ready,
            2 => Self::Used,
            3 => Self::Disabled,
            4 => Self::Locked,
            5 => Self::Error,
            6 => Self::Clone,
            7 => Self::Delete,
            8 => Self::UsedPers,
            9 => Self::LockedUsed,
            10 => Self::LockedUsedPers,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Init => 0,
            Self::Ready => 1,
            Self::Used => 2,
            Self::Disabled => 3,
            Self::Locked => 4,
            Self::Error => 5,
            Self::Clone => 6,
            Self::Delete => 7,
            Self::UsedPers => 8,
            Self::LockedUsed => 9,
            Self::LockedUsedPers => 10,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::LockedUsed | Self::LockedUsedPers => Some(Release::new(5, 0)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for ImageState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl ImageState {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
