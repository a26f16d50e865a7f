// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;
mod chmod;
mod chown;
mod clone;
mod delete;
mod info;
mod lock;
mod rename;
mod unlock;
mod update;

pub use allocate::Allocate;
pub use chmod::Chmod;
pub use chown::Chown;
pub use clone::Clone;
pub use delete::Delete;
pub use info::Info;
pub use lock::Lock;
pub use rename::Rename;
pub use unlock::Unlock;
pub use update::Update;
