// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

//! Hooks: commands that the server runs when something changes its state, or when a call is made.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
