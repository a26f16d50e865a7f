// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

//! Virtual machines, from their creation to their end.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
