// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

//! `one.vmgrouppool.*`: see [`vmgroup`](crate::vmgroup).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
