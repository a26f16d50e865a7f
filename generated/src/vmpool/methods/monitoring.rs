// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params, Release,
};

use crate::{Call, MonitoringWindow, PoolFilter};
use crate::vm::VmMonitoring;
use crate::vmpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads what machines were measured to use.
///
/// How long measurements are kept is a setting of the server.
///
/// **Answer:** The measurements, by machine, the oldest first.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.vmpool.monitoring` only reads, and is open to every user.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `filter` |  |
/// | 2 | int | `window` | `All`; left off at the end; since 5.12 |
///
/// The answer is a document, `<MONITORING_DATA>` with a `<MONITORING>` each.
/// Until OpenNebula 5.10 it was `<MONITORING_DATA>` with a `<VM>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct Monitoring {
    /// Whose machines.
    pub filter: PoolFilter,
    /// How far back.
    ///
    /// Since OpenNebula 5.12.
    pub window: MonitoringWindow,
}

impl Monitoring {
    /// The call, with defaults for what is not said.
    pub fn new(filter: PoolFilter) -> Self {
        Self {
            filter,
            window: MonitoringWindow::All,
        }
    }
}

impl Method for Monitoring {
    const NAME: &'static str = "one.vmpool.monitoring";
    const ACCESS: Access = Access::Read;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = Vec<VmMonitoring>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("filter", &self.filter)?;
        params
            .since(Release::new(5, 12))
            .arg_unless("window", &self.window, &MonitoringWindow::All)?;
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
        Ok(Self {
            filter: params.arg("filter")?,
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
    /// Reads what machines were measured to use.
    ///
    /// [`Monitoring`](struct@Monitoring) tells more.
    pub fn monitoring(&self, filter: PoolFilter) -> Call<'c, C, Monitoring> {
        Call::new(self.client, Monitoring::new(filter))
    }
}
