// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

//! `one.zonepool.*`: see [`zone`](crate::zone).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
