// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

mod add_rule;
mod info;
mod remove_rule;

pub use add_rule::AddRule;
pub use info::Info;
pub use remove_rule::RemoveRule;
