// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params, Release,
};

use crate::{Call, MonitoringWindow};
use crate::host::HostMonitoring;
use crate::hostpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads what the hosts that the caller may use were measured to use.
///
/// How long measurements are kept is a setting of the server.
///
/// **Answer:** The measurements, by host, the oldest first.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.hostpool.monitoring` only reads, and is open to every user.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `window` | `All`; left off at the end; since 5.12 |
///
/// The answer is a document, `<MONITORING_DATA>` with a `<MONITORING>` each.
/// Until OpenNebula 5.10 it was `<MONITORING_DATA>` with a `<HOST>` each.
///
/// The server's introspection declares `A:s` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Monitoring {
    /// How far back.
    ///
    /// Since OpenNebula 5.12.
    pub window: MonitoringWindow,
}

impl Monitoring {
    /// The call, with defaults for what is not said.
    pub fn new() -> Self {
        Self {
            window: MonitoringWindow::All,
        }
    }
}

impl Default for Monitoring {
    fn default() -> Self {
        Self::new()
    }
}

impl Method for Monitoring {
    const NAME: &'static str = "one.hostpool.monitoring";
    const ACCESS: Access = Access::Read;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = Vec<HostMonitoring>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params
            .since(Release::new(5, 12))
            .arg_unless("window", &self.window, &MonitoringWindow::All)?;
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
        Ok(Self {
            window: if params.since(Release::new(5, 12)) {
                params.arg_or_default("window", MonitoringWindow::All)?
            } else {
                MonitoringWindow::All
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("MONITORING_DATA", "MONITORING", output)
    }
}

impl<C> Call<'_, C, Monitoring> {
    /// How far back.
    ///
    /// Since OpenNebula 5.12.
    pub fn window(mut self, window: MonitoringWindow) -> Self {
        self.method.window = window;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads what the hosts that the caller may use were measured to use.
    ///
    /// [`Monitoring`](struct@Monitoring) tells more.
    pub fn monitoring(&self) -> Call<'c, C, Monitoring> {
        Call::new(self.client, Monitoring::new())
    }
}
