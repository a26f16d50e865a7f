// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

//! Templates that virtual networks are made from.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
