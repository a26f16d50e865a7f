// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

mod security_group;
mod security_group_attributes;
mod security_group_rule;

pub use security_group::SecurityGroup;
pub use security_group_attributes::SecurityGroupAttributes;
pub use security_group_rule::SecurityGroupRule;
