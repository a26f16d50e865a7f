// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

//! `one.grouppool.*`: see [`group`](crate::group).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
