// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params,
};

use crate::{Call, VmId};
use crate::vm::{Handle, VmMonitoring};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads what the machine was measured to use.
///
/// How long measurements are kept is a setting of the server.
///
/// **Answer:** The measurements, the oldest first.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.vm.monitoring` only reads, and needs the right `VM:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
///
/// The answer is a document, `<MONITORING_DATA>` with a `<MONITORING>` each.
/// Until OpenNebula 5.10 it was `<MONITORING_DATA>` with a `<VM>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct Monitoring {
    /// The machine.
    pub vm: VmId,
}

impl Monitoring {
    /// The call.
    pub fn new(vm: VmId) -> Self {
        Self { vm }
    }
}

impl Method for Monitoring {
    const NAME: &'static str = "one.vm.monitoring";
    const ACCESS: Access = Access::Read;
    type Output = Vec<VmMonitoring>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents_of(&["MONITORING_DATA"], &["MONITORING", "VM"])
    }
}

impl ListMethod for Monitoring {}

#[cfg(feature = "server")]
impl ServerMethod for Monitoring {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { vm: params.arg("vm")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("MONITORING_DATA", "MONITORING", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads what the machine was measured to use.
    ///
    /// [`Monitoring`](struct@Monitoring) tells more.
    pub fn monitoring(&self) -> Call<'c, C, Monitoring> {
        Call::new(self.client, Monitoring::new(self.id))
    }
}
