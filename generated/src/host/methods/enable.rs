// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, HostId};
use crate::host::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Enables or disables the host.
///
/// Since 5.0 `one.host.status` does this; a call of that is sent as this one to an older server.
///
/// **Answer:** The host.
///
/// # On the wire
///
/// `one.host.enable` needs the right `HOST:ADMIN`.
///
/// Until OpenNebula 4.14.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `host` |  |
/// | 2 | boolean | `enable` | `true` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Enable {
    /// The host.
    pub host: HostId,
    /// Whether it is enabled; `false` disables it.
    pub enable: bool,
}

impl Enable {
    /// The call, with defaults for what is not said.
    pub fn new(host: HostId) -> Self {
        Self { host, enable: true }
    }
}

impl Method for Enable {
    const NAME: &'static str = "one.host.enable";
    const ACCESS: Access = Access::Write;
    const UNTIL: Option<Release> = Some(Release::new(4, 14));
    type Output = HostId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("host", &self.host)?;
        params.arg("enable", &self.enable)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Enable {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            host: params.arg("host")?,
            enable: params.arg("enable")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Enable> {
    /// Whether it is enabled; `false` disables it.
    pub fn enable(mut self, enable: bool) -> Self {
        self.method.enable = enable;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Enables or disables the host.
    ///
    /// [`Enable`](struct@Enable) tells more.
    pub fn enable(&self) -> Call<'c, C, Enable> {
        Call::new(self.client, Enable::new(self.id))
    }
}
