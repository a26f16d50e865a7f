// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

//! `one.backupjobpool.*`: see [`backupjob`](crate::backupjob).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
