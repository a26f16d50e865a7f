// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

mod info;

pub use info::Info;
