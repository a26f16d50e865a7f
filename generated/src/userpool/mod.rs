// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

//! `one.userpool.*`: see [`user`](crate::user).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
