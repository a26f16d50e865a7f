// @generated from spec/vm_enums.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::{Release, Scalar};

/// What a machine is told to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum VmAction {
    /// It is shut down by ACPI and deleted. Where it does not run, it is deleted at once.
    ///
    /// Since OpenNebula 5.0.
    Terminate,
    /// It is destroyed and deleted.
    ///
    /// Since OpenNebula 5.0.
    TerminateHard,
    /// It is shut down by ACPI and stays on its host, if it runs or nothing is known of it.
    Poweroff,
    /// It is destroyed and stays on its host, if it runs, is being shut down for this, or nothing is
    /// known of it.
    PoweroffHard,
    /// It is rebooted by ACPI, if it runs.
    Reboot,
    /// It is reset, if it runs.
    RebootHard,
    /// Its memory is saved on its host, if it runs.
    Suspend,
    /// It is started or restored where it is. If it is stopped or undeployed, it becomes pending.
    Resume,
    /// Its memory and disks are saved in the system datastore, if it runs or is suspended. The host is
    /// free.
    Stop,
    /// It is shut down by ACPI and its disks are saved in the system datastore, if it runs or is
    /// powered off.
    Undeploy,
    /// It is destroyed and its disks are saved in the system datastore, if it runs or is powered off.
    UndeployHard,
    /// It is held back from being scheduled, if it is pending.
    Hold,
    /// It is pending, if it was on hold.
    Release,
    /// The scheduler shall move it to another host, if it runs or is powered off.
    Resched,
    /// The scheduler shall leave it where it is.
    Unresched,
    /// What `Terminate` does.
    ///
    /// Until OpenNebula 5.12.
    Shutdown,
    /// What `TerminateHard` does.
    ///
    /// Until OpenNebula 5.12.
    ShutdownHard,
    /// It is deleted, whatever its state. Since 5.0 `one.vm.recover` does this.
    ///
    /// Until OpenNebula 5.12.
    Delete,
    /// It is deleted and created anew. Since 5.0 `one.vm.recover` does this.
    ///
    /// Until OpenNebula 4.14.
    DeleteRecreate,
    /// It is started again, if nothing is known of it. Since 4.14 `Resume` does this.
    ///
    /// Until OpenNebula 4.12.
    Boot,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for VmAction {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "terminate" => Self::Terminate,
            "terminate-hard" => Self::TerminateHard,
            "poweroff" => Self::Poweroff,
            "poweroff-hard" => Self::PoweroffHard,
            "reboot" => Self::Reboot,
            "reboot-hard" => Self::RebootHard,
            "suspend" => Self::Suspend,
            "resume" => Self::Resume,
            "stop" => Self::Stop,
            "undeploy" => Self::Undeploy,
            "undeploy-hard" => Self::UndeployHard,
            "hold" => Self::Hold,
            "release" => Self::Release,
            "resched" => Self::Resched,
            "unresched" => Self::Unresched,
            "shutdown" => Self::Shutdown,
            "shutdown-hard" => Self::ShutdownHard,
            "delete" => Self::Delete,
            "delete-recreate" => Self::DeleteRecreate,
            "boot" => Self::Boot,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Terminate => "terminate".to_owned(),
            Self::TerminateHard => "terminate-hard".to_owned(),
            Self::Poweroff => "poweroff".to_owned(),
            Self::PoweroffHard => "poweroff-hard".to_owned(),
            Self::Reboot => "reboot".to_owned(),
            Self::RebootHard => "reboot-hard".to_owned(),
            Self::Suspend => "suspend".to_owned(),
            Self::Resume => "resume".to_owned(),
            Self::Stop => "stop".to_owned(),
            Self::Undeploy => "undeploy".to_owned(),
            Self::UndeployHard => "undeploy-hard".to_owned(),
            Self::Hold => "hold".to_owned(),
            Self::Release => "release".to_owned(),
            Self::Resched => "resched".to_owned(),
            Self::Unresched => "unresched".to_owned(),
            Self::Shutdown => "shutdown".to_owned(),
            Self::ShutdownHard => "shutdown-hard".to_owned(),
            Self::Delete => "delete".to_owned(),
            Self::DeleteRecreate => "delete-recreate".to_owned(),
            Self::Boot => "boot".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Terminate | Self::TerminateHard => Some(Release::new(5, 0)),
            _ => None,
        }
    }

    fn until(&self) -> Option<Release> {
        match self {
            Self::Boot => Some(Release::new(4, 12)),
            Self::DeleteRecreate => Some(Release::new(4, 14)),
            Self::Shutdown | Self::ShutdownHard | Self::Delete => {
                Some(Release::new(5, 12))
            }
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for VmAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for VmAction {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
