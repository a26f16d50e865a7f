// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::ZoneServerId;
use crate::zone::{
    CommitIndex, FederationProgress, LogIndex, LogTerm, RaftState, RaftTerm,
};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// How a server stands among those of its zone.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct RaftStanding {
    /// The server; none where it is the only one.
    pub server: Option<ZoneServerId>,
    /// What it is among them.
    pub state: RaftState,
    /// The present term.
    pub term: RaftTerm,
    /// Which one it voted for in this term, if it did.
    pub voted_for: Option<ZoneServerId>,
    /// The last record of the log, as far as it knows, that enough servers have.
    pub commit: CommitIndex,
    /// The last record of its log; none where it is alone.
    pub log_index: Option<LogIndex>,
    /// The term in which that record was written; none where it is alone.
    pub log_term: Option<LogTerm>,
    /// The last record of the federation's log; none before the first.
    pub federation: Option<FederationProgress>,
}

impl FromDocument for RaftStanding {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut server = None;
        let mut state = None;
        let mut term = None;
        let mut voted_for = None;
        let mut commit = None;
        let mut log_index = None;
        let mut log_term = None;
        let mut federation = None;
        while cursor.child()? {
            match cursor.name() {
                "SERVER_ID" => cursor.value_or_none(&mut server, "-1")?,
                "STATE" => cursor.value(&mut state)?,
                "TERM" => cursor.value(&mut term)?,
                "VOTEDFOR" => cursor.value_or_none(&mut voted_for, "-1")?,
                "COMMIT" => cursor.value(&mut commit)?,
                "LOG_INDEX" => cursor.value_or_none(&mut log_index, "-1")?,
                "LOG_TERM" => cursor.value_or_none(&mut log_term, "-1")?,
                "FEDLOG_INDEX" => {
                    cursor.value_or_none(&mut federation, "18446744073709551615")?
                }
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            server: cursor.required(server, "SERVER_ID")?,
            state: cursor.required(state, "STATE")?,
            term: cursor.required(term, "TERM")?,
            voted_for: cursor.required(voted_for, "VOTEDFOR")?,
            commit: cursor.required(commit, "COMMIT")?,
            log_index: cursor.required(log_index, "LOG_INDEX")?,
            log_term: cursor.required(log_term, "LOG_TERM")?,
            federation: cursor.required(federation, "FEDLOG_INDEX")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for RaftStanding {
    fn write(&self, out: &mut DocumentWriter) {
        out.value_or_none("SERVER_ID", self.server.as_ref(), "-1");
        out.value("STATE", &self.state);
        out.value("TERM", &self.term);
        out.value_or_none("VOTEDFOR", self.voted_for.as_ref(), "-1");
        out.value("COMMIT", &self.commit);
        out.value_or_none("LOG_INDEX", self.log_index.as_ref(), "-1");
        out.value_or_none("LOG_TERM", self.log_term.as_ref(), "-1");
        out.value_or_none(
            "FEDLOG_INDEX",
            self.federation.as_ref(),
            "18446744073709551615",
        );
    }
}
