// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

//! `one.hookpool.*`: see [`hook`](crate::hook).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
