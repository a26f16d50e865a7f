// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

//! `one.marketapppool.*`: see [`marketapp`](crate::marketapp).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
