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

/// Cancels the run of the backup job.
///
/// Backups that are being made are cancelled, those that wait are dropped. Whether a machine could
/// cancel its backup is not told.
///
/// **Answer:** The backup job.
///
/// # On the wire
///
/// `one.backupjob.cancel` needs the right `BACKUPJOB:MANAGE`.
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
pub struct Cancel {
    /// The backup job.
    pub backupjob: BackupJobId,
}

impl Cancel {
    /// The call.
    pub fn new(backupjob: BackupJobId) -> Self {
        Self { backupjob }
    }
}

impl Method for Cancel {
    const NAME: &'static str = "one.backupjob.cancel";
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
impl ServerMethod for Cancel {
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
    /// Cancels the run of the backup job.
    ///
    /// [`Cancel`](struct@Cancel) tells more.
    pub fn cancel(&self) -> Call<'c, C, Cancel> {
        Call::new(self.client, Cancel::new(self.id))
    }
}
