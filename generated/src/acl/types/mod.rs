// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

mod acl;

pub use acl::Acl;
