// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, HostId};
use crate::host::{Handle, HostStatus};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Enables or disables the host, or takes it offline.
///
/// **Answer:** The host.
///
/// # On the wire
///
/// `one.host.status` needs the right `HOST:ADMIN`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `host` |  |
/// | 2 | int | `status` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// The host.
    pub host: HostId,
    /// What it shall be.
    pub status: HostStatus,
}

impl Status {
    /// The call.
    pub fn new(host: HostId, status: HostStatus) -> Self {
        Self { host, status }
    }
}

impl Method for Status {
    const NAME: &'static str = "one.host.status";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    type Output = HostId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("host", &self.host)?;
        params.arg("status", &self.status)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Status {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            host: params.arg("host")?,
            status: params.arg("status")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Enables or disables the host, or takes it offline.
    ///
    /// [`Status`](struct@Status) tells more.
    pub fn status(&self, status: HostStatus) -> Call<'c, C, Status> {
        Call::new(self.client, Status::new(self.id, status))
    }
}
