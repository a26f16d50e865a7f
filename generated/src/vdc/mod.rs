// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

//! Virtual data centres, which give groups of users the resources of zones: clusters, hosts,
//! datastores, networks.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
