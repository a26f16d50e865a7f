// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

//! Access rules: who may do what with which objects, beyond what the objects' own permissions say.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
