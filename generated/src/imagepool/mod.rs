// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

//! `one.imagepool.*`: see [`image`](crate::image).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
