// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

//! `one.documentpool.*`: see [`document`](crate::document).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
