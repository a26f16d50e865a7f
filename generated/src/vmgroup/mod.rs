// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

//! Groups of virtual machines that are placed with regard to each other: on the same host, or on
//! different ones.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
