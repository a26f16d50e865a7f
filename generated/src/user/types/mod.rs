// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

mod auth_driver;
mod login_token;
mod password;
mod stored_password;
mod token;
mod token_lifetime;
mod user;
mod user_name;
mod user_pool;
mod user_quotas;
mod user_summary;

pub use auth_driver::AuthDriver;
pub use login_token::LoginToken;
pub use password::Password;
pub use stored_password::StoredPassword;
pub use token::Token;
pub use token_lifetime::TokenLifetime;
pub use user::User;
pub use user_name::UserName;
pub use user_pool::UserPool;
pub use user_quotas::UserQuotas;
pub use user_summary::UserSummary;
