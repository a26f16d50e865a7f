// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;
mod chmod;
mod chown;
mod clone;
mod commit;
mod delete;
mod info;
mod rename;
mod update;

pub use allocate::Allocate;
pub use chmod::Chmod;
pub use chown::Chown;
pub use clone::Clone;
pub use commit::Commit;
pub use delete::Delete;
pub use info::Info;
pub use rename::Rename;
pub use update::Update;
