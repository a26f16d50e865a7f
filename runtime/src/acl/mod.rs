//! The parts of access rules: who may do what with which objects in which zone.
//!
//! The server holds each part as a number, and writes it in hexadecimal. Here it is a value that is made and looked at by what it means, and
//! that is shown and read in the text that `oneacl` takes: `#3`, `VM+NET/@100`, `USE+MANAGE`.
//!
//! ```
//! use opennebula_runtime::acl::{AclKind, AclResources, AclRight, AclRule, AclUser};
//!
//! let rule: AclRule = "#3 VM+NET/@100 USE+MANAGE".parse()?;
//! assert_eq!(rule.user, AclUser::user(3));
//! assert_eq!(rule.resources, AclResources::group(AclKind::Vm | AclKind::Net, 100));
//! assert!(rule.rights.contains(AclRight::Manage));
//! assert_eq!(rule.to_string(), "#3 VM+NET/@100 USE+MANAGE");
//! # Ok::<(), opennebula_runtime::acl::InvalidAcl>(())
//! ```

mod error;
mod kind;
mod number;
mod parts;
mod rights;
mod rule;
mod selector;

#[cfg(test)]
mod tests;

pub use error::InvalidAcl;
pub use kind::{AclKind, AclKinds};
pub use parts::{AclResources, AclUser, AclZone};
pub use rights::{AclRight, AclRights};
pub use rule::AclRule;
pub use selector::AclSelector;
