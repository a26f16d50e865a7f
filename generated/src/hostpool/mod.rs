// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

//! `one.hostpool.*`: see [`host`](crate::host).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
