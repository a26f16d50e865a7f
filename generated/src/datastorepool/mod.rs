// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

//! `one.datastorepool.*`: see [`datastore`](crate::datastore).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
