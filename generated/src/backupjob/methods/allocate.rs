// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{BackupJobId, Call, Template};
use crate::backupjobpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a backup job.
///
/// `NAME` is its name, `BACKUP_VMS` the machines, with commas between, and `DATASTORE_ID` the
/// backup datastore; more as in [`BackupJobSettings`](crate::backupjob::BackupJobSettings). Each
/// `SCHED_ACTION` is a time at which it is started, as for `one.backupjob.sched_add`; without one
/// it is started only by `backup`. `PRIORITY` above 50 is for administrators. A machine that is in
/// another job already fails with [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The new backup job.
///
/// # On the wire
///
/// `one.backupjob.allocate` needs the right `BACKUPJOB:CREATE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `settings` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// Which machines and how, its name included.
    pub settings: Template,
}

impl Allocate {
    /// The call.
    pub fn new(settings: impl Into<Template>) -> Self {
        Self { settings: settings.into() }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.backupjob.allocate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = BackupJobId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("settings", &self.settings)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            settings: params.arg("settings")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a backup job.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, settings: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(settings))
    }
}
