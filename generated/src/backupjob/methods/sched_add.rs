// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{BackupJobId, Call, ScheduledActionId, Template};
use crate::backupjob::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Plans a start of the backup job.
///
/// The template holds one `SCHED_ACTION`: `TIME` in seconds since 1970, and `REPEAT`, `DAYS`,
/// `END_TYPE`, `END_VALUE` as in [`ScheduledAction`](crate::ScheduledAction). `ACTION` is always
/// `backup` and need not be given.
///
/// **Answer:** The new action.
///
/// # On the wire
///
/// `one.backupjob.schedadd` needs the right `BACKUPJOB:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `backupjob` |  |
/// | 2 | string | `schedule` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct SchedAdd {
    /// The backup job.
    pub backupjob: BackupJobId,
    /// A `SCHED_ACTION`.
    pub schedule: Template,
}

impl SchedAdd {
    /// The call.
    pub fn new(backupjob: BackupJobId, schedule: impl Into<Template>) -> Self {
        Self {
            backupjob,
            schedule: schedule.into(),
        }
    }
}

impl Method for SchedAdd {
    const NAME: &'static str = "one.backupjob.schedadd";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = ScheduledActionId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("backupjob", &self.backupjob)?;
        params.arg("schedule", &self.schedule)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SchedAdd {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            backupjob: params.arg("backupjob")?,
            schedule: params.arg("schedule")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Plans a start of the backup job.
    ///
    /// [`SchedAdd`](struct@SchedAdd) tells more.
    pub fn sched_add(&self, schedule: impl Into<Template>) -> Call<'c, C, SchedAdd> {
        Call::new(self.client, SchedAdd::new(self.id, schedule))
    }
}
