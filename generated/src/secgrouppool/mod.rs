// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

//! `one.secgrouppool.*`: see [`secgroup`](crate::secgroup).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
