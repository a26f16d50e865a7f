// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

//! Hosts, the hypervisors that virtual machines run on.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
