// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ScheduledActionId, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Drops an action planned for the machine.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.scheddelete` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 6.2.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `scheduled_action` |  |
///
/// The answer is one value.
/// Until OpenNebula 7.0 it was a value of the type `ScheduledActionId`; the caller gets the number all the same.
#[derive(Clone, Debug, PartialEq)]
pub struct SchedDelete {
    /// The machine.
    pub vm: VmId,
    /// The action.
    pub scheduled_action: ScheduledActionId,
}

impl SchedDelete {
    /// The call.
    pub fn new(vm: VmId, scheduled_action: ScheduledActionId) -> Self {
        Self { vm, scheduled_action }
    }
}

impl Method for SchedDelete {
    const NAME: &'static str = "one.vm.scheddelete";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 2));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("scheduled_action", &self.scheduled_action)?;
        Ok(())
    }

    fn object(&self) -> Option<i32> {
        Some(self.vm.0)
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.object()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SchedDelete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            scheduled_action: params.arg("scheduled_action")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Drops an action planned for the machine.
    ///
    /// [`SchedDelete`](struct@SchedDelete) tells more.
    pub fn sched_delete(
        &self,
        scheduled_action: ScheduledActionId,
    ) -> Call<'c, C, SchedDelete> {
        Call::new(self.client, SchedDelete::new(self.id, scheduled_action))
    }
}
