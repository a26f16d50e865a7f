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

/// Changes a planned start of the backup job.
///
/// What the `SCHED_ACTION` does not name stays as it is.
///
/// **Answer:** The action.
///
/// # On the wire
///
/// `one.backupjob.schedupdate` needs the right `BACKUPJOB:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `backupjob` |  |
/// | 2 | int | `scheduled_action` |  |
/// | 3 | string | `schedule` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct SchedUpdate {
    /// The backup job.
    pub backupjob: BackupJobId,
    /// The action.
    pub scheduled_action: ScheduledActionId,
    /// A `SCHED_ACTION`.
    pub schedule: Template,
}

impl SchedUpdate {
    /// The call.
    pub fn new(
        backupjob: BackupJobId,
        scheduled_action: ScheduledActionId,
        schedule: impl Into<Template>,
    ) -> Self {
        Self {
            backupjob,
            scheduled_action,
            schedule: schedule.into(),
        }
    }
}

impl Method for SchedUpdate {
    const NAME: &'static str = "one.backupjob.schedupdate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = ScheduledActionId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("backupjob", &self.backupjob)?;
        params.arg("scheduled_action", &self.scheduled_action)?;
        params.arg("schedule", &self.schedule)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SchedUpdate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            backupjob: params.arg("backupjob")?,
            scheduled_action: params.arg("scheduled_action")?,
            schedule: params.arg("schedule")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes a planned start of the backup job.
    ///
    /// [`SchedUpdate`](struct@SchedUpdate) tells more.
    pub fn sched_update(
        &self,
        scheduled_action: ScheduledActionId,
        schedule: impl Into<Template>,
    ) -> Call<'c, C, SchedUpdate> {
        Call::new(self.client, SchedUpdate::new(self.id, scheduled_action, schedule))
    }
}
