// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ZoneId};
use crate::zone::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Enables or disables the zone.
///
/// A zone that is disabled answers what only reads, and refuses the rest. The zone's own server
/// takes this, for its own number; for any other it fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action).
///
/// **Answer:** The zone.
///
/// # On the wire
///
/// `one.zone.enable` needs the right `ZONE:ADMIN`.
///
/// Since OpenNebula 6.2.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `zone` |  |
/// | 2 | boolean | `enable` | `true` |
///
/// The answer is one value.
///
/// The server's introspection declares `A:sii` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Enable {
    /// The zone.
    pub zone: ZoneId,
    /// Whether it is enabled; `false` disables it.
    pub enable: bool,
}

impl Enable {
    /// The call, with defaults for what is not said.
    pub fn new(zone: ZoneId) -> Self {
        Self { zone, enable: true }
    }
}

impl Method for Enable {
    const NAME: &'static str = "one.zone.enable";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 2));
    type Output = ZoneId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("zone", &self.zone)?;
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
            zone: params.arg("zone")?,
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
    /// Enables or disables the zone.
    ///
    /// [`Enable`](struct@Enable) tells more.
    pub fn enable(&self) -> Call<'c, C, Enable> {
        Call::new(self.client, Enable::new(self.id))
    }
}

impl<'c, C> crate::families::Enable<'c, C> for Handle<'c, C> {
    type Call = Enable;

    fn enable(&self, enable: bool) -> Call<'c, C, Enable> {
        let mut call = self.enable();
        call.method.enable = enable;
        call
    }
}
