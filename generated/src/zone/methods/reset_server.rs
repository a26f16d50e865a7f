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

/// Makes the leader go on with a server from the end of its log, after the server's database was
/// restored.
///
/// The zone's own server takes this, for its own number; for any other it fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action). A server that there is not makes no difference.
///
/// **Answer:** The zone.
///
/// # On the wire
///
/// `one.zone.resetserver` needs the right `ZONE:ADMIN`.
///
/// Since OpenNebula 5.6.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `zone` |  |
/// | 2 | int | `server` |  |
///
/// The answer is one value.
///
/// The server's introspection declares `A:sis` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct ResetServer {
    /// The zone.
    pub zone: ZoneId,
    /// The server.
    pub server: ZoneServerId,
}

impl ResetServer {
    /// The call.
    pub fn new(zone: ZoneId, server: ZoneServerId) -> Self {
        Self { zone, server }
    }
}

impl Method for ResetServer {
    const NAME: &'static str = "one.zone.resetserver";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 6));
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
impl ServerMethod for ResetServer {
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
    /// Makes the leader go on with a server from the end of its log, after the server's database was
    /// restored.
    ///
    /// [`ResetServer`](struct@ResetServer) tells more.
    pub fn reset_server(&self, server: ZoneServerId) -> Call<'c, C, ResetServer> {
        Call::new(self.client, ResetServer::new(self.id, server))
    }
}
