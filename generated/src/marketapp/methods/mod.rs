// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;

#[cfg(feature = "internal")]
mod allocate_db;
mod chmod;
mod chown;
mod delete;

#[cfg(feature = "internal")]
mod drop_db;
mod enable;
mod info;
mod lock;
mod rename;
mod unlock;
mod update;

#[cfg(feature = "internal")]
mod update_db;

pub use allocate::Allocate;

#[cfg(feature = "internal")]
pub use allocate_db::AllocateDb;
pub use chmod::Chmod;
pub use chown::Chown;
pub use delete::Delete;

#[cfg(feature = "internal")]
pub use drop_db::DropDb;
pub use enable::Enable;
pub use info::Info;
pub use lock::Lock;
pub use rename::Rename;
pub use unlock::Unlock;
pub use update::Update;

#[cfg(feature = "internal")]
pub use update_db::UpdateDb;
