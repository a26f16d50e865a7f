// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

mod add_admin;
mod add_provider;
mod allocate;
mod delete;
mod info;
mod quota;
mod remove_admin;
mod remove_provider;
mod update;
mod vlan;

pub use add_admin::AddAdmin;
pub use add_provider::AddProvider;
pub use allocate::Allocate;
pub use delete::Delete;
pub use info::Info;
pub use quota::Quota;
pub use remove_admin::RemoveAdmin;
pub use remove_provider::RemoveProvider;
pub use update::Update;
pub use vlan::Vlan;
