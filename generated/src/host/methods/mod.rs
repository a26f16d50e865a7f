// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;
mod delete;
mod enable;
mod info;
mod monitoring;
mod rename;
mod status;
mod update;

pub use allocate::Allocate;
pub use delete::Delete;
pub use enable::Enable;
pub use info::Info;
pub use monitoring::Monitoring;
pub use rename::Rename;
pub use status::Status;
pub use update::Update;
