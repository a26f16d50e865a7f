// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

mod virtual_network_template;

pub use virtual_network_template::VirtualNetworkTemplate;
