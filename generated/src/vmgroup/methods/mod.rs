// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;
mod chmod;
mod chown;
mod delete;
mod info;
mod lock;
mod rename;
mod role_add;
mod role_delete;
mod role_update;
mod unlock;
mod update;

pub use allocate::Allocate;
pub use chmod::Chmod;
pub use chown::Chown;
pub use delete::Delete;
pub use info::Info;
pub use lock::Lock;
pub use rename::Rename;
pub use role_add::RoleAdd;
pub use role_delete::RoleDelete;
pub use role_update::RoleUpdate;
pub use unlock::Unlock;
pub use update::Update;
