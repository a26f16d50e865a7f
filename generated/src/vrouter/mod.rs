// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

//! Virtual routers: machines that connect virtual networks, several of which may stand in for each
//! other.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
