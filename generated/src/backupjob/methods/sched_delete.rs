// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{BackupJobId, Call, ScheduledActionId};
use crate::backupjob::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Drops a planned start of the backup job.
///
/// **Answer:** The action.
///
/// # On the wire
///
/// `one.backupjob.scheddelete` needs the right `BACKUPJOB:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `backupjob` |  |
/// | 2 | int | `scheduled_action` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct SchedDelete {
    /// The backup job.
    pub backupjob: BackupJobId,
    /// The action.
    pub scheduled_action: ScheduledActionId,
}

impl SchedDelete {
    /// The call.
    pub fn new(backupjob: BackupJobId, scheduled_action: ScheduledActionId) -> Self {
        Self {
            backupjob,
            scheduled_action,
        }
    }
}

impl Method for SchedDelete {
    const NAME: &'static str = "one.backupjob.scheddelete";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    type Output = ScheduledActionId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("backupjob", &self.backupjob)?;
        params.arg("scheduled_action", &self.scheduled_action)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SchedDelete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            backupjob: params.arg("backupjob")?,
            scheduled_action: params.arg("scheduled_action")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Drops a planned start of the backup job.
    ///
    /// [`SchedDelete`](struct@SchedDelete) tells more.
    pub fn sched_delete(
        &self,
        scheduled_action: ScheduledActionId,
    ) -> Call<'c, C, SchedDelete> {
        Call::new(self.client, SchedDelete::new(self.id, scheduled_action))
    }
}
