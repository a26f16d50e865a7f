// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{BackupJobId, Call};
use crate::backupjob::{BackupJobPriority, Handle};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes the priority of the backup job.
///
/// Above 49 it takes the right to administer the job (`BACKUPJOB:ADMIN`). One that is out of range
/// fails with [`ErrorCode::Action`](crate::ErrorCode::Action).
///
/// **Answer:** The backup job.
///
/// # On the wire
///
/// `one.backupjob.priority` needs the right `BACKUPJOB:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `backupjob` |  |
/// | 2 | int | `priority` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Priority {
    /// The backup job.
    pub backupjob: BackupJobId,
    /// The new priority.
    pub priority: BackupJobPriority,
}

impl Priority {
    /// The call.
    pub fn new(backupjob: BackupJobId, priority: BackupJobPriority) -> Self {
        Self { backupjob, priority }
    }
}

impl Method for Priority {
    const NAME: &'static str = "one.backupjob.priority";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    type Output = BackupJobId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("backupjob", &self.backupjob)?;
        params.arg("priority", &self.priority)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Priority {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            backupjob: params.arg("backupjob")?,
            priority: params.arg("priority")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes the priority of the backup job.
    ///
    /// [`Priority`](struct@Priority) tells more.
    pub fn priority(&self, priority: BackupJobPriority) -> Call<'c, C, Priority> {
        Call::new(self.client, Priority::new(self.id, priority))
    }
}
