// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ScheduledActionId, Template, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes an action planned for the machine.
///
/// What the `SCHED_ACTION` does not name stays as it is.
///
/// **Answer:** The action.
///
/// # On the wire
///
/// `one.vm.schedupdate` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 6.2.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `scheduled_action` |  |
/// | 3 | string | `schedule` |  |
///
/// The answer is one value.
/// Until OpenNebula 6.6 it was a value of the type `VmId`; the caller gets the number all the same.
#[derive(Clone, Debug, PartialEq)]
pub struct SchedUpdate {
    /// The machine.
    pub vm: VmId,
    /// The action.
    pub scheduled_action: ScheduledActionId,
    /// A `SCHED_ACTION`.
    pub schedule: Template,
}

impl SchedUpdate {
    /// The call.
    pub fn new(
        vm: VmId,
        scheduled_action: ScheduledActionId,
        schedule: impl Into<Template>,
    ) -> Self {
        Self {
            vm,
            scheduled_action,
            schedule: schedule.into(),
        }
    }
}

impl Method for SchedUpdate {
    const NAME: &'static str = "one.vm.schedupdate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 2));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = ScheduledActionId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("scheduled_action", &self.scheduled_action)?;
        params.arg("schedule", &self.schedule)?;
        Ok(())
    }

    fn object(&self) -> Option<i32> {
        Some(self.scheduled_action.0)
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.object()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SchedUpdate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            scheduled_action: params.arg("scheduled_action")?,
            schedule: params.arg("schedule")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes an action planned for the machine.
    ///
    /// [`SchedUpdate`](struct@SchedUpdate) tells more.
    pub fn sched_update(
        &self,
        scheduled_action: ScheduledActionId,
        schedule: impl Into<Template>,
    ) -> Call<'c, C, SchedUpdate> {
        Call::new(self.client, SchedUpdate::new(self.id, scheduled_action, schedule))
    }
}
