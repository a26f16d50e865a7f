// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

//! `one.vdcpool.*`: see [`vdc`](crate::vdc).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
