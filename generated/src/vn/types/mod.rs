// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

mod address_lease;
mod address_range;
mod address_range_type;
mod bridge_type;
mod lease_vm;
mod network_driver;
mod network_recover_operation;
mod virtual_network;
mod virtual_network_state;

pub use address_lease::AddressLease;
pub use address_range::AddressRange;
pub use address_range_type::AddressRangeType;
pub use bridge_type::BridgeType;
pub use lease_vm::LeaseVm;
pub use network_driver::NetworkDriver;
pub use network_recover_operation::NetworkRecoverOperation;
pub use virtual_network::VirtualNetwork;
pub use virtual_network_state::VirtualNetworkState;
