// @generated from spec/vm_enums.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What becomes of a machine.
///
/// What happens to it while it is `Active` is in its [`LcmState`](crate::vm::LcmState).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum VmState {
    /// It is being created.
    Init,
    /// It waits for a host to be chosen.
    Pending,
    /// It is held back: no host is chosen until it is released.
    Hold,
    /// It is on a host, in one of the many states of [`LcmState`](crate::vm::LcmState).
    Active,
    /// Memory and disks are saved in the system datastore, and it has no host.
    Stopped,
    /// Its memory is saved on the host, which keeps room for it.
    Suspended,
    /// It is gone. `one.vmpool.info` leaves it out unless asked.
    Done,
    /// It failed.
    ///
    /// Until OpenNebula 4.12.
    Failed,
    /// It is off, on its host, which keeps room for it.
    Poweroff,
    /// It is off, its disks are saved in the system datastore, and it has no host.
    Undeployed,
    /// It waits for images that are being copied.
    ///
    /// Since OpenNebula 5.0.
    Cloning,
    /// An image it waits for could not be copied.
    ///
    /// Since OpenNebula 5.0.
    CloningFailure,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for VmState {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::Init,
            1 => Self::Pending,
            2 => Self::Hold,
            3 => Self::Active,
            4 => Self::Stopped,
            5 => Self::Suspended,
            6 => Self::Done,
            7 => Self::Failed,
            8 => Self::Poweroff,
            9 => Self::Undeployed,
            10 => Self::Cloning,
            11 => Self::CloningFailure,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Init => 0,
            Self::Pending => 1,
            Self::Hold => 2,
            Self::Active => 3,
            Self::Stopped => 4,
            Self::Suspended => 5,
            Self::Done => 6,
            Self::Failed => 7,
            Self::Poweroff => 8,
            Self::Undeployed => 9,
            Self::Cloning => 10,
            Self::CloningFailure => 11,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Cloning | Self::CloningFailure => Some(Release::new(5, 0)),
            _ => None,
        }
    }

    fn until(&self) -> Option<Release> {
        match self {
            Self::Failed => Some(Release::new(4, 12)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for VmState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl VmState {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
