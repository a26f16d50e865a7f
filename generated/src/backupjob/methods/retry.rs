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

/// Makes the backups that failed once more.
///
/// This returns at once, like `backup`, and does nothing if none failed.
///
/// **Answer:** The backup job.
///
/// # On the wire
///
/// `one.backupjob.retry` needs the right `BACKUPJOB:MANAGE`.
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
pub struct Retry {
    /// The backup job.
    pub backupjob: BackupJobId,
}

impl Retry {
    /// The call.
    pub fn new(backupjob: BackupJobId) -> Self {
        Self { backupjob }
    }
}

impl Method for Retry {
    const NAME: &'static str = "one.backupjob.retry";
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
impl ServerMethod for Retry {
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
    /// Makes the backups that failed once more.
    ///
    /// [`Retry`](struct@Retry) tells more.
    pub fn retry(&self) -> Call<'c, C, Retry> {
        Call::new(self.client, Retry::new(self.id))
    }
}
