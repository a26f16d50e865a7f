// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, ZoneId};
use crate::zone::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Adds a server to the zone.
///
/// The zone's own server takes this, for its own number; for any other it fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action). What number the new server got is in the zone's
/// `servers`.
///
/// **Answer:** The zone.
///
/// # On the wire
///
/// `one.zone.addserver` needs the right `ZONE:ADMIN`.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `zone` |  |
/// | 2 | string | `server` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AddServer {
    /// The zone.
    pub zone: ZoneId,
    /// A `SERVER` with a `NAME` and an `ENDPOINT`, or since 7.2 an `ENDPOINT_GRPC`.
    pub server: Template,
}

impl AddServer {
    /// The call.
    pub fn new(zone: ZoneId, server: impl Into<Template>) -> Self {
        Self {
            zone,
            server: server.into(),
        }
    }
}

impl Method for AddServer {
    const NAME: &'static str = "one.zone.addserver";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = ZoneId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("zone", &self.zone)?;
        params.arg("server", &self.server)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AddServer {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            zone: params.arg("zone")?,
            server: params.arg("server")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Adds a server to the zone.
    ///
    /// [`AddServer`](struct@AddServer) tells more.
    pub fn add_server(&self, server: impl Into<Template>) -> Call<'c, C, AddServer> {
        Call::new(self.client, AddServer::new(self.id, server))
    }
}
