// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

mod cluster_selection;
mod datastore_selection;
mod host_selection;
mod vdc;
mod vdc_cluster;
mod vdc_datastore;
mod vdc_host;
mod vdc_virtual_network;
mod virtual_network_selection;

pub use cluster_selection::ClusterSelection;
pub use datastore_selection::DatastoreSelection;
pub use host_selection::HostSelection;
pub use vdc::Vdc;
pub use vdc_cluster::VdcCluster;
pub use vdc_datastore::VdcDatastore;
pub use vdc_host::VdcHost;
pub use vdc_virtual_network::VdcVirtualNetwork;
pub use virtual_network_selection::VirtualNetworkSelection;
