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

/// Takes the lock off the backup job.
///
/// Only who locked it can do this, and administrators.
///
/// **Answer:** The backup job.
///
/// # On the wire
///
/// `one.backupjob.unlock` needs the right `BACKUPJOB:MANAGE`.
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
pub struct Unlock {
    /// The backup job.
    pub backupjob: BackupJobId,
}

impl Unlock {
    /// The call.
    pub fn new(backupjob: BackupJobId) -> Self {
        Self { backupjob }
    }
}

impl Method for Unlock {
    const NAME: &'static str = "one.backupjob.unlock";
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
impl ServerMethod for Unlock {
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
    /// Takes the lock off the backup job.
    ///
    /// [`Unlock`](struct@Unlock) tells more.
    pub fn unlock(&self) -> Call<'c, C, Unlock> {
        Call::new(self.client, Unlock::new(self.id))
    }
}

impl<'c, C> crate::families::Unlock<'c, C> for Handle<'c, C> {
    type Call = Unlock;

    fn unlock(&self) -> Call<'c, C, Unlock> {
        self.unlock()
    }
}
