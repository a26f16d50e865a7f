// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

mod vm_group;
mod vm_group_policy;
mod vm_group_role;

pub use vm_group::VmGroup;
pub use vm_group_policy::VmGroupPolicy;
pub use vm_group_role::VmGroupRole;
