// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

mod marketplace_app;
mod marketplace_app_state;
mod marketplace_app_type;
mod marketplace_app_xml;

pub use marketplace_app::MarketplaceApp;
pub use marketplace_app_state::MarketplaceAppState;
pub use marketplace_app_type::MarketplaceAppType;
pub use marketplace_app_xml::MarketplaceAppXml;
