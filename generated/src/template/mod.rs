// @generated from spec/template.yaml by `cargo xtask codegen`. Do not edit.

//! Templates that virtual machines are made from.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
