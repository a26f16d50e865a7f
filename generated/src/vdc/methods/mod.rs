// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

mod add_cluster;
mod add_datastore;
mod add_group;
mod add_host;
mod add_vnet;
mod allocate;
mod delete;
mod info;
mod remove_cluster;
mod remove_datastore;
mod remove_group;
mod remove_host;
mod remove_vnet;
mod rename;
mod update;

pub use add_cluster::AddCluster;
pub use add_datastore::AddDatastore;
pub use add_group::AddGroup;
pub use add_host::AddHost;
pub use add_vnet::AddVnet;
pub use allocate::Allocate;
pub use delete::Delete;
pub use info::Info;
pub use remove_cluster::RemoveCluster;
pub use remove_datastore::RemoveDatastore;
pub use remove_group::RemoveGroup;
pub use remove_host::RemoveHost;
pub use remove_vnet::RemoveVnet;
pub use rename::Rename;
pub use update::Update;
