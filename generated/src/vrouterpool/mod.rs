// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

//! `one.vrouterpool.*`: see [`vrouter`](crate::vrouter).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
