// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;
mod change_type;
mod chmod;
mod chown;
mod clone;
mod delete;
mod enable;
mod info;
mod lock;
mod persistent;
mod rename;
mod restore;
mod snapshot_delete;
mod snapshot_flatten;
mod snapshot_revert;
mod unlock;
mod update;

pub use allocate::Allocate;
pub use change_type::ChangeType;
pub use chmod::Chmod;
pub use chown::Chown;
pub use clone::Clone;
pub use delete::Delete;
pub use enable::Enable;
pub use info::Info;
pub use lock::Lock;
pub use persistent::Persistent;
pub use rename::Rename;
pub use restore::Restore;
pub use snapshot_delete::SnapshotDelete;
pub use snapshot_flatten::SnapshotFlatten;
pub use snapshot_revert::SnapshotRevert;
pub use unlock::Unlock;
pub use update::Update;
