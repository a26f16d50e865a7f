// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What becomes of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum VirtualNetworkState {
    /// It is being created.
    Init,
    /// It can be used.
    Ready,
    /// The driver sets it up.
    LockCreate,
    /// The driver takes it down.
    LockDelete,
    /// It is gone.
    Done,
    /// The driver failed. Why is in the attribute `ERROR`.
    Error,
    /// It can be used, but a change has not reached all machines.
    ///
    /// Since OpenNebula 6.6.
    UpdateFailure,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for VirtualNetworkState {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::Init,
            1 => Self::Ready,
            2 => Self::LockCreate,
            3 => Self::LockDelete,
            4 => Self::Done,
            5 => Self::Error,
            6 => Self::UpdateFailure,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Init => 0,
            Self::Ready => 1,
            Self::LockCreate => 2,
            Self::LockDelete => 3,
            Self::Done => 4,
            Self::Error => 5,
            Self::UpdateFailure => 6,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::UpdateFailure => Some(Release::new(6, 6)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for VirtualNetworkState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl VirtualNetworkState {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
