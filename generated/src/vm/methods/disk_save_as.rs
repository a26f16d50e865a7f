// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DiskId, DiskSnapshotId, ImageId, ObjectName, VmId};
use crate::vm::{Handle, SavedImageType};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Copies a disk to a new image.
///
/// For a machine that runs, is powered off, suspended, stopped or undeployed, and a disk that was
/// made from an image of an operating system, of data or a CD-ROM. The image goes to the same
/// datastore and is locked until the copy is there: wait until it is ready. A disk of a machine
/// that runs may be copied in the midst of being written to.
///
/// **Answer:** The new image.
///
/// # On the wire
///
/// `one.vm.disksaveas` needs the rights `VM:MANAGE`, `IMAGE:CREATE` and `DATASTORE:USE`.
///
/// Since OpenNebula 4.14.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `disk` |  |
/// | 3 | string | `name` |  |
/// | 4 | string | `kind` | none, sent as `""` |
/// | 5 | int | `snapshot` | none, sent as `-1` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct DiskSaveAs {
    /// The machine.
    pub vm: VmId,
    /// The disk.
    pub disk: DiskId,
    /// Name of the image.
    pub name: ObjectName,
    /// What the image is used for; none is the same as the disk's image.
    pub kind: Option<SavedImageType>,
    /// The snapshot that is copied; none is the disk as it is.
    pub snapshot: Option<DiskSnapshotId>,
}

impl DiskSaveAs {
    /// The call, with defaults for what is not said.
    pub fn new(vm: VmId, disk: DiskId, name: impl Into<ObjectName>) -> Self {
        Self {
            vm,
            disk,
            name: name.into(),
            kind: None,
            snapshot: None,
        }
    }
}

impl Method for DiskSaveAs {
    const NAME: &'static str = "one.vm.disksaveas";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 14));
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("disk", &self.disk)?;
        params.arg("name", &self.name)?;
        params.arg_or("kind", self.kind.as_ref(), String::new())?;
        params.arg_or("snapshot", self.snapshot.as_ref(), -1)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for DiskSaveAs {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            disk: params.arg("disk")?,
            name: params.arg("name")?,
            kind: params.arg_or("kind", &String::new())?,
            snapshot: params.arg_or("snapshot", &-1)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, DiskSaveAs> {
    /// What the image is used for; none is the same as the disk's image.
    pub fn kind(mut self, kind: impl Into<SavedImageType>) -> Self {
        self.method.kind = Some(kind.into());
        self
    }

    /// The snapshot that is copied; none is the disk as it is.
    pub fn snapshot(mut self, snapshot: DiskSnapshotId) -> Self {
        self.method.snapshot = Some(snapshot);
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Copies a disk to a new image.
    ///
    /// [`DiskSaveAs`](struct@DiskSaveAs) tells more.
    pub fn disk_save_as(
        &self,
        disk: DiskId,
        name: impl Into<ObjectName>,
    ) -> Call<'c, C, DiskSaveAs> {
        Call::new(self.client, DiskSaveAs::new(self.id, disk, name))
    }
}
