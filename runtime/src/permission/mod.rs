//! Permissions of an object, and changes to them.

mod bits;
mod change;
mod document;

pub use bits::{PermissionBits, Permissions};
pub use change::{PermissionChange, PermissionSet};
