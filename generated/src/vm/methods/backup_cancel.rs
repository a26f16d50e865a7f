// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Cancels the backup that is being made of the machine.
///
/// Of OpenNebula 6.6, the patch releases from 6.6.2 on have it.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.backupcancel` needs the right `VM:ADMIN`.
///
/// Since OpenNebula 6.6.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct BackupCancel {
    /// The machine.
    pub vm: VmId,
}

impl BackupCancel {
    /// The call.
    pub fn new(vm: VmId) -> Self {
        Self { vm }
    }
}

impl Method for BackupCancel {
    const NAME: &'static str = "one.vm.backupcancel";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 6));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for BackupCancel {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { vm: params.arg("vm")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Cancels the backup that is being made of the machine.
    ///
    /// [`BackupCancel`](struct@BackupCancel) tells more.
    pub fn backup_cancel(&self) -> Call<'c, C, BackupCancel> {
        Call::new(self.client, BackupCancel::new(self.id))
    }
}
