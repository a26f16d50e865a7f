// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

//! Datastores, where images, files, backups and the disks of virtual machines are kept.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
