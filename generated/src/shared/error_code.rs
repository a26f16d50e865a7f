// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// Why a call failed, as the server counts the reasons.
///
/// The message beside it says more. Success is 0, which no error carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum ErrorCode {
    /// The credentials are wrong, have expired, or belong to a user who is disabled.
    Authentication,
    /// The caller may not do this, a lock or a quota forbids it, or an attribute is for administrators.
    Authorization,
    /// There is no object of that number.
    NoExists,
    /// The object's state does not allow this, or what the action needs was not found.
    Action,
    /// An argument is out of range, or does not go together with the others.
    RpcApi,
    /// The server could not carry it out: a name taken, a template it cannot read, an error of a driver
    /// or the database.
    Internal,
    /// The object could not be created, for instance because its name is taken.
    ///
    /// Since OpenNebula 5.0.
    Allocate,
    /// The object or the database is locked.
    ///
    /// Since OpenNebula 5.6.
    Locked,
    /// The servers of the zone did not agree on the change, or have no leader to make it.
    ///
    /// Since OpenNebula 5.10.
    Replication,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for ErrorCode {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            256 => Self::Authentication,
            512 => Self::Authorization,
            1024 => Self::NoExists,
            2048 => Self::Action,
            4096 => Self::RpcApi,
            8192 => Self::Internal,
            16384 => Self::Allocate,
            32768 => Self::Locked,
            65536 => Self::Replication,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Authentication => 256,
            Self::Authorization => 512,
            Self::NoExists => 1024,
            Self::Action => 2048,
            Self::RpcApi => 4096,
            Self::Internal => 8192,
            Self::Allocate => 16384,
            Self::Locked => 32768,
            Self::Replication => 65536,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Allocate => Some(Release::new(5, 0)),
            Self::Locked => Some(Release::new(5, 6)),
            Self::Replication => Some(Release::new(5, 10)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl ErrorCode {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
