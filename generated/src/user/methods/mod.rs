// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

mod add_group;
mod allocate;
mod change_auth;
mod chgrp;
mod delete;
mod enable;
mod info;
mod login;
mod passwd;
mod quota;
mod remove_group;
mod update;

pub use add_group::AddGroup;
pub use allocate::Allocate;
pub use change_auth::ChangeAuth;
pub use chgrp::Chgrp;
pub use delete::Delete;
pub use enable::Enable;
pub use info::Info;
pub use login::Login;
pub use passwd::Passwd;
pub use quota::Quota;
pub use remove_group::RemoveGroup;
pub use update::Update;
