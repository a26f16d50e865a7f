// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ZoneId, ZoneServerId};
use crate::zone::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Removes a server from the zone.
///
/// The zone's own server takes this, for its own number; for any other it fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action).
///
/// **Answer:** The zone.
///
/// # On the wire
///
/// `one.zone.delserver` needs the right `ZONE:ADMIN`.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `zone` |  |
/// | 2 | int | `server` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveServer {
    /// The zone.
    pub zone: ZoneId,
    /// The server.
    pub server: ZoneServerId,
}

impl RemoveServer {
    /// The call.
    pub fn new(zone: ZoneId, server: ZoneServerId) -> Self {
        Self { zone, server }
    }
}

impl Method for RemoveServer {
    const NAME: &'static str = "one.zone.delserver";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
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
impl ServerMethod for RemoveServer {
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
    /// Removes a server from the zone.
    ///
    /// [`RemoveServer`](struct@RemoveServer) tells more.
    pub fn remove_server(&self, server: ZoneServerId) -> Call<'c, C, RemoveServer> {
        Call::new(self.client, RemoveServer::new(self.id, server))
    }
}
