// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

mod info;

pub use info::Info;
