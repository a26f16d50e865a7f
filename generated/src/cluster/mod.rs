// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

//! Clusters: hosts that share datastores and virtual networks.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
