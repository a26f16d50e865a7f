// @generated from spec/market.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;

#[cfg(feature = "internal")]
mod allocate_db;
mod chmod;
mod chown;
mod delete;
mod enable;
mod info;
mod rename;
mod update;

#[cfg(feature = "internal")]
mod update_db;

pub use allocate::Allocate;

#[cfg(feature = "internal")]
pub use allocate_db::AllocateDb;
pub use chmod::Chmod;
pub use chown::Chown;
pub use delete::Delete;
pub use enable::Enable;
pub use info::Info;
pub use rename::Rename;
pub use update::Update;

#[cfg(feature = "internal")]
pub use update_db::UpdateDb;
