// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

//! Groups of users, what they may use up, and who administers them.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
