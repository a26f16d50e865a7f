// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::Call;
use crate::zone::RaftStanding;
use crate::zonepool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Tells how the server that is asked stands among those of its zone.
///
/// **Answer:** How it stands.
///
/// # On the wire
///
/// `one.zone.raftstatus` only reads, and needs the right `ZONE:ADMIN`.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
///
/// The answer is a document, `<RAFT>`.
#[derive(Clone, Debug, PartialEq)]
pub struct RaftStatus;

impl RaftStatus {
    /// The call.
    pub fn new() -> Self {
        Self
    }
}

impl Default for RaftStatus {
    fn default() -> Self {
        Self
    }
}

impl Method for RaftStatus {
    const NAME: &'static str = "one.zone.raftstatus";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    type Output = RaftStanding;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("RAFT")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for RaftStatus {
    fn read_params(_params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self)
    }

    fn write_output(output: &Self::Output) -> Value {
        document("RAFT", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Tells how the server that is asked stands among those of its zone.
    ///
    /// [`RaftStatus`](struct@RaftStatus) tells more.
    pub fn raft_status(&self) -> Call<'c, C, RaftStatus> {
        Call::new(self.client, RaftStatus::new())
    }
}
