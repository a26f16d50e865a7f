// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

mod allocate;
mod backup;
mod cancel;
mod chmod;
mod chown;
mod delete;
mod info;
mod lock;
mod priority;
mod rename;
mod retry;
mod sched_add;
mod sched_delete;
mod sched_update;
mod unlock;
mod update;

pub use allocate::Allocate;
pub use backup::Backup;
pub use cancel::Cancel;
pub use chmod::Chmod;
pub use chown::Chown;
pub use delete::Delete;
pub use info::Info;
pub use lock::Lock;
pub use priority::Priority;
pub use rename::Rename;
pub use retry::Retry;
pub use sched_add::SchedAdd;
pub use sched_delete::SchedDelete;
pub use sched_update::SchedUpdate;
pub use unlock::Unlock;
pub use update::Update;
