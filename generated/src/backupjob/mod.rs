// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

//! Backup jobs, which make backups of several virtual machines together.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
