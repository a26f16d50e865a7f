// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{BackupJobId, Call};
use crate::backupjob::{BackupJob, Handle};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads the backup job.
///
/// **Answer:** The backup job.
///
/// # On the wire
///
/// `one.backupjob.info` only reads, and needs the right `BACKUPJOB:USE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `backupjob` |  |
///
/// The answer is a document, `<BACKUPJOB>`.
///
/// Older releases read something else as well, and get it:
///
/// - until 7.0 `decrypt`, boolean: sent as `false`; left off at the end.
///
/// The server's introspection declares `A:sib` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// The backup job.
    pub backupjob: BackupJobId,
}

impl Info {
    /// The call.
    pub fn new(backupjob: BackupJobId) -> Self {
        Self { backupjob }
    }
}

impl Method for Info {
    const NAME: &'static str = "one.backupjob.info";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = BackupJob;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("backupjob", &self.backupjob)?;
        params.until(Release::new(7, 0)).fixed_omit("decrypt", &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("BACKUPJOB")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let backupjob = params.arg("backupjob")?;
        if params.until(Release::new(7, 0)) {
            params.dropped::<bool>("decrypt", true)?;
        }
        Ok(Self { backupjob })
    }

    fn write_output(output: &Self::Output) -> Value {
        document("BACKUPJOB", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads the backup job.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new(self.id))
    }
}
