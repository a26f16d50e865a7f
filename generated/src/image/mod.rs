// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

//! Images, which the disks of virtual machines are made from, and their backups.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
