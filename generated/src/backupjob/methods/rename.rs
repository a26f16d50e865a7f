// @generated from spec/backupjob.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{BackupJobId, Call, ObjectName};
use crate::backupjob::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the backup job another name.
///
/// **Answer:** The backup job.
///
/// # On the wire
///
/// `one.backupjob.rename` needs the right `BACKUPJOB:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `backupjob` |  |
/// | 2 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Rename {
    /// The backup job.
    pub backupjob: BackupJobId,
    /// The new name.
    pub name: ObjectName,
}

impl Rename {
    /// The call.
    pub fn new(backupjob: BackupJobId, name: impl Into<ObjectName>) -> Self {
        Self {
            backupjob,
            name: name.into(),
        }
    }
}

impl Method for Rename {
    const NAME: &'static str = "one.backupjob.rename";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    type Output = BackupJobId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("backupjob", &self.backupjob)?;
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Rename {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            backupjob: params.arg("backupjob")?,
            name: params.arg("name")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives the backup job another name.
    ///
    /// [`Rename`](struct@Rename) tells more.
    pub fn rename(&self, name: impl Into<ObjectName>) -> Call<'c, C, Rename> {
        Call::new(self.client, Rename::new(self.id, name))
    }
}

impl<'c, C> crate::families::Rename<'c, C> for Handle<'c, C> {
    type Call = Rename;

    fn rename(&self, name: ObjectName) -> Call<'c, C, Rename> {
        self.rename(name)
    }
}
