// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

mod sql_answer;
mod sql_statement;

pub use sql_answer::SqlAnswer;
pub use sql_statement::SqlStatement;
