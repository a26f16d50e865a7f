// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

mod base64;
mod hook;
mod hook_execution;
mod hook_kind;
mod hook_outcome;

pub use base64::Base64;
pub use hook::Hook;
pub use hook_execution::HookExecution;
pub use hook_kind::HookKind;
pub use hook_outcome::HookOutcome;
