// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ScheduledActionId, Template, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar_or_none};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Plans an action for the machine.
///
/// The template holds one `SCHED_ACTION`: `ACTION` is one of
/// [`ScheduledOperation`](crate::ScheduledOperation); `TIME` in seconds since 1970, or with a `+`
/// before it, in seconds since the machine was created; `ARGS`, `REPEAT`, `DAYS`, `END_TYPE`,
/// `END_VALUE` as in [`ScheduledAction`](crate::ScheduledAction).
///
/// Before 6.8 a server does not tell the number of the action: it is that of the newest one in the
/// machine's `scheduled_actions`.
///
/// **Answer:** The new action.
///
/// # On the wire
///
/// `one.vm.schedadd` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 6.2.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | string | `schedule` |  |
///
/// The answer is one value.
/// Until OpenNebula 6.6 it was a value of the type `VmId`, and the caller gets `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct SchedAdd {
    /// The machine.
    pub vm: VmId,
    /// A `SCHED_ACTION`.
    pub schedule: Template,
}

impl SchedAdd {
    /// The call.
    pub fn new(vm: VmId, schedule: impl Into<Template>) -> Self {
        Self {
            vm,
            schedule: schedule.into(),
        }
    }
}

impl Method for SchedAdd {
    const NAME: &'static str = "one.vm.schedadd";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 2));
    const UNTOLD_UNTIL: Option<Release> = Some(Release::new(6, 6));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = Option<ScheduledActionId>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("schedule", &self.schedule)?;
        Ok(())
    }

    fn object(&self) -> Option<i32> {
        Some(self.vm.0)
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.told_after(Release::new(6, 6))
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SchedAdd {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            schedule: params.arg("schedule")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar_or_none(output.as_ref())
    }
}

impl<'c, C> Handle<'c, C> {
    /// Plans an action for the machine.
    ///
    /// [`SchedAdd`](struct@SchedAdd) tells more.
    pub fn sched_add(&self, schedule: impl Into<Template>) -> Call<'c, C, SchedAdd> {
        Call::new(self.client, SchedAdd::new(self.id, schedule))
    }
}
