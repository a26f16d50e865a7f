// @generated from spec/template.yaml by `cargo xtask codegen`. Do not edit.

//! `one.templatepool.*`: see [`template`](crate::template).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
