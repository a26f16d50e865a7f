// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

mod info;
mod update;

pub use info::Info;
pub use update::Update;
