// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DatastoreId, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Makes a backup of the machine.
///
/// For a machine that runs or is powered off, that no backup job takes care of, and without file
/// systems as disks. How it is made, is in the machine's `BACKUP_CONFIG`, which `update_conf`
/// changes. Wait until the machine has left [`LcmState::Backup`](crate::vm::LcmState::Backup) or
/// [`LcmState::BackupPoweroff`](crate::vm::LcmState::BackupPoweroff); its backups then have a new
/// image, or the image a new increment.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.backup` needs the rights `VM:ADMIN` and `DATASTORE:USE`.
///
/// Since OpenNebula 6.6.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `datastore` | none, sent as `-1`; left off at the end |
/// | 3 | boolean | `reset` | `false`; left off at the end |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Backup {
    /// The machine.
    pub vm: VmId,
    /// The backup datastore. None is enough only for a further increment, which goes where those before
    /// it are.
    ///
    /// OpenNebula 6.6.0 refuses a call without it; 6.6.1 and later releases do not.
    pub datastore: Option<DatastoreId>,
    /// Whether a new chain begins, with a full backup, instead of a further increment.
    pub reset: bool,
}

impl Backup {
    /// The call, with defaults for what is not said.
    pub fn new(vm: VmId) -> Self {
        Self {
            vm,
            datastore: None,
            reset: false,
        }
    }
}

impl Method for Backup {
    const NAME: &'static str = "one.vm.backup";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 6));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg_or_omit("datastore", self.datastore.as_ref(), -1)?;
        params.arg_unless("reset", &self.reset, &false)?;
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
            vm: params.arg("vm")?,
            datastore: params.arg_or_omitted("datastore", &-1)?,
            reset: params.arg_or_default("reset", false)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Backup> {
    /// The backup datastore. None is enough only for a further increment, which goes where those before
    /// it are.
    ///
    /// OpenNebula 6.6.0 refuses a call without it; 6.6.1 and later releases do not.
    pub fn datastore(mut self, datastore: DatastoreId) -> Self {
        self.method.datastore = Some(datastore);
        self
    }

    /// Whether a new chain begins, with a full backup, instead of a further increment.
    pub fn reset(mut self, reset: bool) -> Self {
        self.method.reset = reset;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Makes a backup of the machine.
    ///
    /// [`Backup`](struct@Backup) tells more.
    pub fn backup(&self) -> Call<'c, C, Backup> {
        Call::new(self.client, Backup::new(self.id))
    }
}
