// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{BackupJobId, Call};
use crate::backupjob::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Starts the backup job now.
///
/// This returns at once: the scheduler makes the backups by and by. Wait until `outdated_vms` and
/// `backing_up_vms` of the [`BackupJob`](crate::backupjob::BackupJob) are empty. While they are
/// not, this fails with [`ErrorCode::Action`](crate::ErrorCode::Action).
///
/// **Answer:** The backup job.
///
/// # On the wire
///
/// `one.backupjob.backup` needs the right `BACKUPJOB:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `backupjob` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Backup {
    /// The backup job.
    pub backupjob: BackupJobId,
}

impl Backup {
    /// The call.
    pub fn new(backupjob: BackupJobId) -> Self {
        Self { backupjob }
    }
}

impl Method for Backup {
    const NAME: &'static str = "one.backupjob.backup";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    type Output = BackupJobId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("backupjob", &self.backupjob)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Backup {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            backupjob: params.arg("backupjob")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Starts the backup job now.
    ///
    /// [`Backup`](struct@Backup) tells more.
    pub fn backup(&self) -> Call<'c, C, Backup> {
        Call::new(self.client, Backup::new(self.id))
    }
}
