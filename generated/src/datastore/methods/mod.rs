// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;
mod chmod;
mod chown;
mod delete;
mod enable;
mod info;
mod rename;
mod update;

pub use allocate::Allocate;
pub use chmod::Chmod;
pub use chown::Chown;
pub use delete::Delete;
pub use enable::Enable;
pub use info::Info;
pub use rename::Rename;
pub use update::Update;
