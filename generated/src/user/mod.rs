// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

//! Users, what they may use up, and how they log in.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
