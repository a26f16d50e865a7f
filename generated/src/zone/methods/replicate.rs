// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release, Scalar,
};

use crate::{Call, ZoneServerId};
use crate::zone::{
    CommitIndex, FederatedLogIndex, LogIndex, LogStatement, LogTerm, PreviousLogIndex,
    PreviousLogTerm, RaftTerm,
};

use crate::zonepool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Sends a server a record of the leader's log, or shows that the leader is there.
///
/// For the user `oneadmin` alone. The record is done to the server's database as soon as enough
/// servers have it. With an empty statement and nothing but 0 in `index`, `term`, `previous_index`
/// and `previous_term` it is a heartbeat. A record that does not fit the server's log fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action).
///
/// Before 5.10 records had numbers of 32 bits.
///
/// **Answer:** The server's own term.
///
/// # On the wire
///
/// `one.zone.replicate` is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `leader` |  |
/// | 2 | i8 | `leader_commit` |  |
/// | 3 | int | `leader_term` |  |
/// | 4 | i8 | `index` |  |
/// | 5 | int | `term` |  |
/// | 6 | i8 | `previous_index` |  |
/// | 7 | int | `previous_term` |  |
/// | 8 | i8 | `federated_index` |  |
/// | 9 | string | `statement` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - until 5.8 `leader_commit`, int: taken from `leader_commit`.
/// - until 5.8 `index`, int: taken from `index`.
/// - until 5.8 `previous_index`, int: taken from `previous_index`.
/// - until 5.8 `federated_index`, int: taken from `federated_index`.
///
/// The server's introspection declares `A:siiiiiiis` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Replicate {
    /// The leader.
    pub leader: ZoneServerId,
    /// The last record that enough servers have.
    ///
    /// Since OpenNebula 5.10.
    pub leader_commit: CommitIndex,
    /// The leader's term.
    pub leader_term: RaftTerm,
    /// The record.
    ///
    /// Since OpenNebula 5.10.
    pub index: LogIndex,
    /// The term in which it was written.
    pub term: LogTerm,
    /// The record before.
    ///
    /// Since OpenNebula 5.10.
    pub previous_index: PreviousLogIndex,
    /// The term in which that was written.
    pub previous_term: PreviousLogTerm,
    /// Its number in the federation's log, or -1.
    ///
    /// Since OpenNebula 5.10.
    pub federated_index: FederatedLogIndex,
    /// What it does.
    pub statement: LogStatement,
}

impl Replicate {
    /// The call.
    pub fn new(
        leader: ZoneServerId,
        leader_commit: CommitIndex,
        leader_term: RaftTerm,
        index: LogIndex,
        term: LogTerm,
        previous_index: PreviousLogIndex,
        previous_term: PreviousLogTerm,
        federated_index: FederatedLogIndex,
        statement: impl Into<LogStatement>,
    ) -> Self {
        Self {
            leader,
            leader_commit,
            leader_term,
            index,
            term,
            previous_index,
            previous_term,
            federated_index,
            statement: statement.into(),
        }
    }
}

impl Method for Replicate {
    const NAME: &'static str = "one.zone.replicate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = RaftTerm;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("leader", &self.leader)?;
        params
            .until(Release::new(5, 8))
            .instead(
                "leader_commit",
                self
                    .leader_commit
                    .to_repr()
                    .try_into()
                    .ok()
                    .map(<i32 as Scalar>::from_repr),
            )?;
        params.since(Release::new(5, 10)).arg("leader_commit", &self.leader_commit)?;
        params.arg("leader_term", &self.leader_term)?;
        params
            .until(Release::new(5, 8))
            .instead(
                "index",
                self.index.to_repr().try_into().ok().map(<i32 as Scalar>::from_repr),
            )?;
        params.since(Release::new(5, 10)).arg("index", &self.index)?;
        params.arg("term", &self.term)?;
        params
            .until(Release::new(5, 8))
            .instead(
                "previous_index",
                self
                    .previous_index
                    .to_repr()
                    .try_into()
                    .ok()
                    .map(<i32 as Scalar>::from_repr),
            )?;
        params.since(Release::new(5, 10)).arg("previous_index", &self.previous_index)?;
        params.arg("previous_term", &self.previous_term)?;
        params
            .until(Release::new(5, 8))
            .instead(
                "federated_index",
                self
                    .federated_index
                    .to_repr()
                    .try_into()
                    .ok()
                    .map(<i32 as Scalar>::from_repr),
            )?;
        params.since(Release::new(5, 10)).arg("federated_index", &self.federated_index)?;
        params.arg("statement", &self.statement)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Replicate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let leader = params.arg("leader")?;
        let leader_commit_until_5_8 = if params.until(Release::new(5, 8)) {
            Some(params.arg::<i32>("leader_commit")?)
        } else {
            None
        };
        let leader_commit = match leader_commit_until_5_8 {
            Some(older) => {
                params
                    .meaning(
                        "leader_commit",
                        Some(<CommitIndex as Scalar>::from_repr(older.to_repr().into())),
                    )?
            }
            None => {
                if params.since(Release::new(5, 10)) {
                    params.arg("leader_commit")?
                } else {
                    params.meaning("leader_commit", None)?
                }
            }
        };
        let leader_term = params.arg("leader_term")?;
        let index_until_5_8 = if params.until(Release::new(5, 8)) {
            Some(params.arg::<i32>("index")?)
        } else {
            None
        };
        let index = match index_until_5_8 {
            Some(older) => {
                params
                    .meaning(
                        "index",
                        Some(<LogIndex as Scalar>::from_repr(older.to_repr().into())),
                    )?
            }
            None => {
                if params.since(Release::new(5, 10)) {
                    params.arg("index")?
                } else {
                    params.meaning("index", None)?
                }
            }
        };
        let term = params.arg("term")?;
        let previous_index_until_5_8 = if params.until(Release::new(5, 8)) {
            Some(params.arg::<i32>("previous_index")?)
        } else {
            None
        };
        let previous_index = match previous_index_until_5_8 {
            Some(older) => {
                params
                    .meaning(
                        "previous_index",
                        Some(
                            <PreviousLogIndex as Scalar>::from_repr(
                                older.to_repr().into(),
                            ),
                        ),
                    )?
            }
            None => {
                if params.since(Release::new(5, 10)) {
                    params.arg("previous_index")?
                } else {
                    params.meaning("previous_index", None)?
                }
            }
        };
        let previous_term = params.arg("previous_term")?;
        let federated_index_until_5_8 = if params.until(Release::new(5, 8)) {
            Some(params.arg::<i32>("federated_index")?)
        } else {
            None
        };
        let federated_index = match federated_index_until_5_8 {
            Some(older) => {
                params
                    .meaning(
                        "federated_index",
                        Some(
                            <FederatedLogIndex as Scalar>::from_repr(
                                older.to_repr().into(),
                            ),
                        ),
                    )?
            }
            None => {
                if params.since(Release::new(5, 10)) {
                    params.arg("federated_index")?
                } else {
                    params.meaning("federated_index", None)?
                }
            }
        };
        let statement = params.arg("statement")?;
        Ok(Self {
            leader,
            leader_commit,
            leader_term,
            index,
            term,
            previous_index,
            previous_term,
            federated_index,
            statement,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Sends a server a record of the leader's log, or shows that the leader is there.
    ///
    /// [`Replicate`](struct@Replicate) tells more.
    pub fn replicate(
        &self,
        leader: ZoneServerId,
        leader_commit: CommitIndex,
        leader_term: RaftTerm,
        index: LogIndex,
        term: LogTerm,
        previous_index: PreviousLogIndex,
        previous_term: PreviousLogTerm,
        federated_index: FederatedLogIndex,
        statement: impl Into<LogStatement>,
    ) -> Call<'c, C, Replicate> {
        Call::new(
            self.client,
            Replicate::new(
                leader,
                leader_commit,
                leader_term,
                index,
                term,
                previous_index,
                previous_term,
                federated_index,
                statement,
            ),
        )
    }
}
