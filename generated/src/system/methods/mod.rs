// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

mod config;
mod list_methods;
mod method_exists;
mod method_help;
mod method_signature;
mod multicall;
mod sql;
mod sql_query;
mod version;

pub use config::Config;
pub use list_methods::ListMethods;
pub use method_exists::MethodExists;
pub use method_help::MethodHelp;
pub use method_signature::MethodSignature;
pub use multicall::Multicall;
pub use sql::Sql;
pub use sql_query::SqlQuery;
pub use version::Version;
