// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

//! `one.vnpool.*`: see [`vn`](crate::vn).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
