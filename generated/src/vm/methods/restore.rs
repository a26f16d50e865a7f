// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{BackupIncrementId, Call, DiskId, ImageId, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Puts the machine's disks back from a backup.
///
/// For a machine that is powered off. What was written since then is lost, and so are its snapshots
/// and those of disks that are not persistent. Wait until the machine has left
/// [`LcmState::Restore`](crate::vm::LcmState::Restore). The next backup begins a new chain. To make
/// a new machine from a backup, use `one.image.restore`.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.restore` needs the rights `VM:ADMIN` and `IMAGE:USE`.
///
/// Since OpenNebula 6.10.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `image` |  |
/// | 3 | int | `increment` | none, sent as `-1` |
/// | 4 | int | `disk` | none, sent as `-1` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Restore {
    /// The machine.
    pub vm: VmId,
    /// The backup.
    pub image: ImageId,
    /// Which increment of it; none is the last.
    pub increment: Option<BackupIncrementId>,
    /// Which disk; none is all.
    pub disk: Option<DiskId>,
}

impl Restore {
    /// The call, with defaults for what is not said.
    pub fn new(vm: VmId, image: ImageId) -> Self {
        Self {
            vm,
            image,
            increment: None,
            disk: None,
        }
    }
}

impl Method for Restore {
    const NAME: &'static str = "one.vm.restore";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 10));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("image", &self.image)?;
        params.arg_or("increment", self.increment.as_ref(), -1)?;
        params.arg_or("disk", self.disk.as_ref(), -1)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Restore {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            image: params.arg("image")?,
            increment: params.arg_or("increment", &-1)?,
            disk: params.arg_or("disk", &-1)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Restore> {
    /// Which increment of it; none is the last.
    pub fn increment(mut self, increment: BackupIncrementId) -> Self {
        self.method.increment = Some(increment);
        self
    }

    /// Which disk; none is all.
    pub fn disk(mut self, disk: DiskId) -> Self {
        self.method.disk = Some(disk);
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Puts the machine's disks back from a backup.
    ///
    /// [`Restore`](struct@Restore) tells more.
    pub fn restore(&self, image: ImageId) -> Call<'c, C, Restore> {
        Call::new(self.client, Restore::new(self.id, image))
    }
}
