// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What becomes of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum HostState {
    /// It has not been monitored yet.
    Init,
    /// It is being monitored, and worked last time.
    ///
    /// Until OpenNebula 5.10.
    MonitoringMonitored,
    /// It works.
    Monitored,
    /// Monitoring it failed. Why is in the attribute `ERROR`.
    Error,
    /// It is monitored, and gets no new machines.
    Disabled,
    /// It is being monitored, and failed last time.
    ///
    /// Until OpenNebula 5.10.
    MonitoringError,
    /// It is being monitored for the first time.
    ///
    /// Until OpenNebula 5.10.
    MonitoringInit,
    /// It is disabled and being monitored.
    ///
    /// Until OpenNebula 5.10.
    MonitoringDisabled,
    /// It is neither monitored nor gets machines.
    ///
    /// Since OpenNebula 5.0.
    Offline,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<i32>),
}

impl Scalar for HostState {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            0 => Self::Init,
            1 => Self::MonitoringMonitored,
            2 => Self::Monitored,
            3 => Self::Error,
            4 => Self::Disabled,
            5 => Self::MonitoringError,
            6 => Self::MonitoringInit,
            7 => Self::MonitoringDisabled,
            8 => Self::Offline,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Init => 0,
            Self::MonitoringMonitored => 1,
            Self::Monitored => 2,
            Self::Error => 3,
            Self::Disabled => 4,
            Self::MonitoringError => 5,
            Self::MonitoringInit => 6,
            Self::MonitoringDisabled => 7,
            Self::Offline => 8,
            Self::Unlisted(value) => *value.get(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Offline => Some(Release::new(5, 0)),
            _ => None,
        }
    }

    fn until(&self) -> Option<Release> {
        match self {
            Self::MonitoringMonitored
            | Self::MonitoringError
            | Self::MonitoringInit
            | Self::MonitoringDisabled => Some(Release::new(5, 10)),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for HostState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl HostState {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
