// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

//! Zones: OpenNebulas that share users in a federation, and the servers that one of them consists
//! of.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
