// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

mod add_server;
mod allocate;
mod delete;
mod enable;
mod info;
mod raft_status;
mod remove_server;
mod rename;

#[cfg(feature = "internal")]
mod replicate;

#[cfg(feature = "internal")]
mod replicate_federated;

#[cfg(feature = "internal")]
mod request_vote;
mod reset_server;
mod update;

#[cfg(feature = "internal")]
mod update_db;

pub use add_server::AddServer;
pub use allocate::Allocate;
pub use delete::Delete;
pub use enable::Enable;
pub use info::Info;
pub use raft_status::RaftStatus;
pub use remove_server::RemoveServer;
pub use rename::Rename;

#[cfg(feature = "internal")]
pub use replicate::Replicate;

#[cfg(feature = "internal")]
pub use replicate_federated::ReplicateFederated;

#[cfg(feature = "internal")]
pub use request_vote::RequestVote;
pub use reset_server::ResetServer;
pub use update::Update;

#[cfg(feature = "internal")]
pub use update_db::UpdateDb;
