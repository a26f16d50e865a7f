// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

mod commit_index;
mod federated_log_index;
mod federation_progress;
mod log_index;
mod log_statement;
mod log_term;
mod previous_federated_log_index;
mod previous_log_index;
mod previous_log_term;
mod raft_standing;
mod raft_state;
mod raft_term;
mod zone;
mod zone_server;
mod zone_state;
mod zone_xml;

pub use commit_index::CommitIndex;
pub use federated_log_index::FederatedLogIndex;
pub use federation_progress::FederationProgress;
pub use log_index::LogIndex;
pub use log_statement::LogStatement;
pub use log_term::LogTerm;
pub use previous_federated_log_index::PreviousFederatedLogIndex;
pub use previous_log_index::PreviousLogIndex;
pub use previous_log_term::PreviousLogTerm;
pub use raft_standing::RaftStanding;
pub use raft_state::RaftState;
pub use raft_term::RaftTerm;
pub use zone::Zone;
pub use zone_server::ZoneServer;
pub use zone_state::ZoneState;
pub use zone_xml::ZoneXml;
