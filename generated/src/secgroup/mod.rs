// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

//! Security groups, the rules on what machines may send and receive.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
