// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

mod config;
mod sql;
mod sql_query;
mod version;

pub use config::Config;
pub use sql::Sql;
pub use sql_query::SqlQuery;
pub use version::Version;
