// @generated from spec/template.yaml by `cargo xtask codegen`. Do not edit.

mod vm_template;

pub use vm_template::VmTemplate;
