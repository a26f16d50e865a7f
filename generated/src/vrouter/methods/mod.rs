// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;
mod attach_nic;
mod chmod;
mod chown;
mod delete;
mod detach_nic;
mod info;
mod instantiate;
mod lock;
mod rename;
mod unlock;
mod update;

pub use allocate::Allocate;
pub use attach_nic::AttachNic;
pub use chmod::Chmod;
pub use chown::Chown;
pub use delete::Delete;
pub use detach_nic::DetachNic;
pub use info::Info;
pub use instantiate::Instantiate;
pub use lock::Lock;
pub use rename::Rename;
pub use unlock::Unlock;
pub use update::Update;
