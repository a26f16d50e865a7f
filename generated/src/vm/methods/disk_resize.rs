// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DiskId, VmId};
use crate::vm::{DiskSizeMb, Handle};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Enlarges a disk.
///
/// For a machine that runs, is powered off or undeployed. The guest has to enlarge its file systems
/// itself. Wait until the machine has left
/// [`LcmState::DiskResize`](crate::vm::LcmState::DiskResize) or its like.
///
/// Until 7.0 the answer was the disk's number, not the machine's.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.diskresize` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `disk` |  |
/// | 3 | string | `size` |  |
///
/// The answer is one value.
/// Until OpenNebula 7.0 it was a value of the type `DiskId`; the caller gets the number all the same.
#[derive(Clone, Debug, PartialEq)]
pub struct DiskResize {
    /// The machine.
    pub vm: VmId,
    /// The disk.
    pub disk: DiskId,
    /// Its new size, which must be greater.
    pub size: DiskSizeMb,
}

impl DiskResize {
    /// The call.
    pub fn new(vm: VmId, disk: DiskId, size: impl Into<DiskSizeMb>) -> Self {
        Self {
            vm,
            disk,
            size: size.into(),
        }
    }
}

impl Method for DiskResize {
    const NAME: &'static str = "one.vm.diskresize";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("disk", &self.disk)?;
        params.arg("size", &self.size)?;
        Ok(())
    }

    fn object(&self) -> Option<i32> {
        Some(self.vm.0)
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.object()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for DiskResize {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            disk: params.arg("disk")?,
            size: params.arg("size")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Enlarges a disk.
    ///
    /// [`DiskResize`](struct@DiskResize) tells more.
    pub fn disk_resize(
        &self,
        disk: DiskId,
        size: impl Into<DiskSizeMb>,
    ) -> Call<'c, C, DiskResize> {
        Call::new(self.client, DiskResize::new(self.id, disk, size))
    }
}
