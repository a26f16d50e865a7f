// @generated from spec/market.yaml by `cargo xtask codegen`. Do not edit.

mod marketplace;
mod marketplace_state;
mod marketplace_xml;

pub use marketplace::Marketplace;
pub use marketplace_state::MarketplaceState;
pub use marketplace_xml::MarketplaceXml;
