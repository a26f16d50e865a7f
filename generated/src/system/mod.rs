// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

//! The server itself.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
