// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

//! Virtual networks, and the addresses that machines get from them.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
