// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

mod machine_count;
mod machine_name_pattern;
mod virtual_router;
mod virtual_router_attributes;
mod virtual_router_nic;

pub use machine_count::MachineCount;
pub use machine_name_pattern::MachineNamePattern;
pub use virtual_router::VirtualRouter;
pub use virtual_router_attributes::VirtualRouterAttributes;
pub use virtual_router_nic::VirtualRouterNic;
