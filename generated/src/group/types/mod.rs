// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

mod group;
mod group_name;
mod group_pool;
mod group_quotas;
mod group_summary;
mod group_vlan_rule;
mod group_vlan_rules;
mod number_ranges;
mod resource_provider;
mod vlan_scope;

pub use group::Group;
pub use group_name::GroupName;
pub use group_pool::GroupPool;
pub use group_quotas::GroupQuotas;
pub use group_summary::GroupSummary;
pub use group_vlan_rule::GroupVlanRule;
pub use group_vlan_rules::GroupVlanRules;
pub use number_ranges::NumberRanges;
pub use resource_provider::ResourceProvider;
pub use vlan_scope::VlanScope;
