// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

mod accounting;
mod calculate_showback;
mod info;
mod info_extended;
mod info_set;
mod monitoring;
mod showback;

pub use accounting::Accounting;
pub use calculate_showback::CalculateShowback;
pub use info::Info;
pub use info_extended::InfoExtended;
pub use info_set::InfoSet;
pub use monitoring::Monitoring;
pub use showback::Showback;
