// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

//! Documents: templates of any content that programs keep on the server.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
