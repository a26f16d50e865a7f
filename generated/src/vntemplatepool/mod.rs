// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

//! `one.vntemplatepool.*`: see [`vntemplate`](crate::vntemplate).

mod handle;
mod methods;

pub use handle::Handle;
pub use methods::*;
