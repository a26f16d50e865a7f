// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

//! `one.clusterpool.*`: see [`cluster`](crate::cluster).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
