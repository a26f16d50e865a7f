// @generated from spec/market.yaml by `cargo xtask codegen`. Do not edit.

//! Marketplaces, from which appliances are fetched and to which they are published.

mod handle;
mod methods;
mod types;

pub use handle::Handle;
pub use methods::*;
pub use types::*;
