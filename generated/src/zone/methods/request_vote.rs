// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release, Scalar,
};

use crate::{Call, ZoneServerId};
use crate::zone::{LogIndex, LogTerm, RaftTerm};
use crate::zonepool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Asks a server for its vote.
///
/// For the user `oneadmin` alone. A server that does not give its vote fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action). A term newer than its own makes it a follower,
/// so that a call out of place disturbs the zone.
///
/// Before 5.10 records had numbers of 32 bits.
///
/// **Answer:** The server's own term.
///
/// # On the wire
///
/// `one.zone.voterequest` is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `term` |  |
/// | 2 | int | `candidate` |  |
/// | 3 | i8 | `last_index` |  |
/// | 4 | int | `last_term` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - until 5.8 `last_index`, int: taken from `last_index`.
///
/// The server's introspection declares `A:siiii` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestVote {
    /// The term that the candidate wants to lead.
    pub term: RaftTerm,
    /// The candidate.
    pub candidate: ZoneServerId,
    /// The last record of its log.
    ///
    /// Since OpenNebula 5.10.
    pub last_index: LogIndex,
    /// The term in which that record was written.
    pub last_term: LogTerm,
}

impl RequestVote {
    /// The call.
    pub fn new(
        term: RaftTerm,
        candidate: ZoneServerId,
        last_index: LogIndex,
        last_term: LogTerm,
    ) -> Self {
        Self {
            term,
            candidate,
            last_index,
            last_term,
        }
    }
}

impl Method for RequestVote {
    const NAME: &'static str = "one.zone.voterequest";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = RaftTerm;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("term", &self.term)?;
        params.arg("candidate", &self.candidate)?;
        params
            .until(Release::new(5, 8))
            .instead(
                "last_index",
                self.last_index.to_repr().try_into().ok().map(<i32 as Scalar>::from_repr),
            )?;
        params.since(Release::new(5, 10)).arg("last_index", &self.last_index)?;
        params.arg("last_term", &self.last_term)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for RequestVote {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let term = params.arg("term")?;
        let candidate = params.arg("candidate")?;
        let last_index_until_5_8 = if params.until(Release::new(5, 8)) {
            Some(params.arg::<i32>("last_index")?)
        } else {
            None
        };
        let last_index = match last_index_until_5_8 {
            Some(older) => {
                params
                    .meaning(
                        "last_index",
                        Some(<LogIndex as Scalar>::from_repr(older.to_repr().into())),
                    )?
            }
            None => {
                if params.since(Release::new(5, 10)) {
                    params.arg("last_index")?
                } else {
                    params.meaning("last_index", None)?
                }
            }
        };
        let last_term = params.arg("last_term")?;
        Ok(Self {
            term,
            candidate,
            last_index,
            last_term,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Asks a server for its vote.
    ///
    /// [`RequestVote`](struct@RequestVote) tells more.
    pub fn request_vote(
        &self,
        term: RaftTerm,
        candidate: ZoneServerId,
        last_index: LogIndex,
        last_term: LogTerm,
    ) -> Call<'c, C, RequestVote> {
        Call::new(self.client, RequestVote::new(term, candidate, last_index, last_term))
    }
}
