// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

mod method_name;
mod sql_answer;
mod sql_statement;

pub use method_name::MethodName;
pub use sql_answer::SqlAnswer;
pub use sql_statement::SqlStatement;
