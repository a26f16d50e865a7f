// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

//! Appliances in marketplaces: images, templates and services, to be fetched or published.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
