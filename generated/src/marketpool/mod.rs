// @generated from spec/market.yaml by `cargo xtask codegen`. Do not edit.

//! `one.marketpool.*`: see [`market`](crate::market).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
