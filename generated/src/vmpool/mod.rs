// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

//! `one.vmpool.*`: see [`vm`](crate::vm).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
