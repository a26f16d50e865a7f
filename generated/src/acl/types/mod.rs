// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

mod acl_resources;
mod acl_rights;
mod acl_rule;
mod acl_user;
mod acl_zone;

pub use acl_resources::AclResources;
pub use acl_rights::AclRights;
pub use acl_rule::AclRule;
pub use acl_user::AclUser;
pub use acl_zone::AclZone;
