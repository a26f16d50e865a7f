// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, VmId};
use crate::vm::{Handle, VmAction};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Tells the machine what to do.
///
/// See [`VmAction`](crate::vm::VmAction) for what can be done in which state; in any other this
/// fails with [`ErrorCode::Action`](crate::ErrorCode::Action). Most of it takes time: wait for the
/// state it leads to. Which right it takes is a setting of the server: to reschedule takes
/// `VM:ADMIN` unless that was changed.
///
/// On the wire the action comes before the machine, unlike in any other call.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.action` needs the right `VM:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `action` |  |
/// | 2 | int | `vm` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// What to do.
    pub action: VmAction,
    /// The machine.
    pub vm: VmId,
}

impl Action {
    /// The call.
    pub fn new(action: impl Into<VmAction>, vm: VmId) -> Self {
        Self { action: action.into(), vm }
    }
}

impl Method for Action {
    const NAME: &'static str = "one.vm.action";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("action", &self.action)?;
        params.arg("vm", &self.vm)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Action {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            action: params.arg("action")?,
            vm: params.arg("vm")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Tells the machine what to do.
    ///
    /// [`Action`](struct@Action) tells more.
    pub fn action(&self, action: impl Into<VmAction>) -> Call<'c, C, Action> {
        Call::new(self.client, Action::new(action, self.id))
    }
}
