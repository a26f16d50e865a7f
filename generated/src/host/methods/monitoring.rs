// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params,
};

use crate::{Call, HostId};
use crate::host::{Handle, HostMonitoring};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads what the host was measured to use.
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
/// `one.host.monitoring` only reads, and needs the right `HOST:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `host` |  |
///
/// The answer is a document, `<MONITORING_DATA>` with a `<MONITORING>` each.
/// Until OpenNebula 5.10 it was `<MONITORING_DATA>` with a `<HOST>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct Monitoring {
    /// The host.
    pub host: HostId,
}

impl Monitoring {
    /// The call.
    pub fn new(host: HostId) -> Self {
        Self { host }
    }
}

impl Method for Monitoring {
    const NAME: &'static str = "one.host.monitoring";
    const ACCESS: Access = Access::Read;
    type Output = Vec<HostMonitoring>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("host", &self.host)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents_of(&["MONITORING_DATA"], &["MONITORING", "HOST"])
    }
}

impl ListMethod for Monitoring {}

#[cfg(feature = "server")]
impl ServerMethod for Monitoring {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { host: params.arg("host")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("MONITORING_DATA", "MONITORING", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads what the host was measured to use.
    ///
    /// [`Monitoring`](struct@Monitoring) tells more.
    pub fn monitoring(&self) -> Call<'c, C, Monitoring> {
        Call::new(self.client, Monitoring::new(self.id))
    }
}
