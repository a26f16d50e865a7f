// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

mod info;
mod monitoring;

pub use info::Info;
pub use monitoring::Monitoring;
