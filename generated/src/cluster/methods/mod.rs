// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

mod add_datastore;
mod add_host;
mod add_vnet;
mod allocate;
mod delete;
mod info;
mod optimize;
mod plan_delete;
mod plan_execute;
mod remove_datastore;
mod remove_host;
mod remove_vnet;
mod rename;
mod update;

pub use add_datastore::AddDatastore;
pub use add_host::AddHost;
pub use add_vnet::AddVnet;
pub use allocate::Allocate;
pub use delete::Delete;
pub use info::Info;
pub use optimize::Optimize;
pub use plan_delete::PlanDelete;
pub use plan_execute::PlanExecute;
pub use remove_datastore::RemoveDatastore;
pub use remove_host::RemoveHost;
pub use remove_vnet::RemoveVnet;
pub use rename::Rename;
pub use update::Update;
