// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

mod info;

pub use info::Info;
