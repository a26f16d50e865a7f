// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;
mod delete;
mod info;
mod lock;
mod rename;
mod retry;
mod unlock;
mod update;

pub use allocate::Allocate;
pub use delete::Delete;
pub use info::Info;
pub use lock::Lock;
pub use rename::Rename;
pub use retry::Retry;
pub use unlock::Unlock;
pub use update::Update;
