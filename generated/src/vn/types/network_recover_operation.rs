// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// How a network goes on that is stuck.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum NetworkRecoverOperation {
    /// As if the driver had failed: it is in
    /// [`VirtualNetworkState::Error`](crate::vn::VirtualNetworkState::Error). For one that is being
    /// created or deleted.
    Failure,
    /// As if the driver had worked: it is ready, or gone if it was being deleted. Not for one that is
    /// ready.
    Success,
    /// It is deleted at once, whatever the driver says. For one that is being created or deleted, or
    /// failed.
    Delete,
    /// Machines that a change has not reached are tried again. Only in
    /// [`VirtualNetworkState::UpdateFailure`](crate::vn::VirtualNetworkState::UpdateFailure).
    ///
    /// Since OpenNebula 6.6.
    Retry,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for NetworkRecoverOperation {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::Failure,
            1 => Self::Success,
            2 => Self::Delete,
            3 => Self::Retry,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Failure => 0,
            Self::Success => 1,
            Self::Delete => 2,
            Self::Retry => 3,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Retry => Some(Release::new(6, 6)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for NetworkRecoverOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl NetworkRecoverOperation {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
