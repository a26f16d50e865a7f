// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DiskId, ImageId, ObjectName, VmId};
use crate::vm::{Handle, SavedImageType};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Copies a disk to a new image when the machine ends.
///
/// Since 4.14 `one.vm.disksaveas` copies it at once.
///
/// **Answer:** The new image.
///
/// # On the wire
///
/// `one.vm.savedisk` needs the rights `VM:MANAGE` and `IMAGE:CREATE`.
///
/// Until OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `disk` |  |
/// | 3 | string | `name` |  |
/// | 4 | string | `kind` | none, sent as `""` |
/// | 5 | boolean | `hot` | `false`; left off at the end |
/// | 6 | boolean | `make_template` | `false`; left off at the end |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveDisk {
    /// The machine.
    pub vm: VmId,
    /// The disk.
    pub disk: DiskId,
    /// Name of the image.
    pub name: ObjectName,
    /// What the image is used for; none is the same as the disk's image.
    pub kind: Option<SavedImageType>,
    /// Whether it is copied while the machine is on its host.
    pub hot: bool,
    /// Whether the machine's template is copied too, to use the image.
    pub make_template: bool,
}

impl SaveDisk {
    /// The call, with defaults for what is not said.
    pub fn new(vm: VmId, disk: DiskId, name: impl Into<ObjectName>) -> Self {
        Self {
            vm,
            disk,
            name: name.into(),
            kind: None,
            hot: false,
            make_template: false,
        }
    }
}

impl Method for SaveDisk {
    const NAME: &'static str = "one.vm.savedisk";
    const ACCESS: Access = Access::Write;
    const UNTIL: Option<Release> = Some(Release::new(4, 12));
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("disk", &self.disk)?;
        params.arg("name", &self.name)?;
        params.arg_or("kind", self.kind.as_ref(), String::new())?;
        params.arg_unless("hot", &self.hot, &false)?;
        params.arg_unless("make_template", &self.make_template, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SaveDisk {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            disk: params.arg("disk")?,
            name: params.arg("name")?,
            kind: params.arg_or("kind", &String::new())?,
            hot: params.arg_or_default("hot", false)?,
            make_template: params.arg_or_default("make_template", false)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, SaveDisk> {
    /// What the image is used for; none is the same as the disk's image.
    pub fn kind(mut self, kind: impl Into<SavedImageType>) -> Self {
        self.method.kind = Some(kind.into());
        self
    }

    /// Whether it is copied while the machine is on its host.
    pub fn hot(mut self, hot: bool) -> Self {
        self.method.hot = hot;
        self
    }

    /// Whether the machine's template is copied too, to use the image.
    pub fn make_template(mut self, make_template: bool) -> Self {
        self.method.make_template = make_template;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Copies a disk to a new image when the machine ends.
    ///
    /// [`SaveDisk`](struct@SaveDisk) tells more.
    pub fn save_disk(
        &self,
        disk: DiskId,
        name: impl Into<ObjectName>,
    ) -> Call<'c, C, SaveDisk> {
        Call::new(self.client, SaveDisk::new(self.id, disk, name))
    }
}
