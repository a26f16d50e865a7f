// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DatastoreId, ImageId, Template};
use crate::image::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Makes a template and images from a backup, to create the machine anew.
///
/// For an image that is a backup. What is made belongs to the caller, who needs the right to create
/// it. The server waits for the driver, three minutes at most. The new images are not ready at
/// once. To put the disks of the machine itself back, use `one.vm.restore`.
///
/// In 7.2 and 7.4 a caller who may not use the image gets no error: nothing is restored, and the
/// answer is the text that says so.
///
/// **Answer:** What the driver answered: usually the number of the template, or -1 if there is
/// none, and those of the images.
///
/// # On the wire
///
/// `one.image.restore` needs the rights `IMAGE:USE`, `DATASTORE:USE`, `IMAGE:CREATE` and
/// `TEMPLATE:CREATE`.
///
/// Since OpenNebula 6.6.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `image` |  |
/// | 2 | int | `datastore` |  |
/// | 3 | string | `options` | all or nothing said |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Restore {
    /// The backup.
    pub image: ImageId,
    /// The image datastore that the new images go to.
    pub datastore: DatastoreId,
    /// What is restored, and how.
    ///
    /// `NAME` is what the template and the images are named after. `INCREMENT_ID` says which increment;
    /// without it, it is the last. `DISK_ID` says which disk, and then there is no template; where only
    /// some disks were backed up, it must be given. `NO_NIC=YES` leaves out network interfaces,
    /// `NO_IP=YES` their addresses.
    pub options: Template,
}

impl Restore {
    /// The call, with defaults for what is not said.
    pub fn new(image: ImageId, datastore: DatastoreId) -> Self {
        Self {
            image,
            datastore,
            options: Template::new(),
        }
    }
}

impl Method for Restore {
    const NAME: &'static str = "one.image.restore";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 6));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = String;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("image", &self.image)?;
        params.arg("datastore", &self.datastore)?;
        params.arg("options", &self.options)?;
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
            image: params.arg("image")?,
            datastore: params.arg("datastore")?,
            options: params.arg("options")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Restore> {
    /// What is restored, and how.
    ///
    /// `NAME` is what the template and the images are named after. `INCREMENT_ID` says which increment;
    /// without it, it is the last. `DISK_ID` says which disk, and then there is no template; where only
    /// some disks were backed up, it must be given. `NO_NIC=YES` leaves out network interfaces,
    /// `NO_IP=YES` their addresses.
    pub fn options(mut self, options: impl Into<Template>) -> Self {
        self.method.options = options.into();
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Makes a template and images from a backup, to create the machine anew.
    ///
    /// [`Restore`](struct@Restore) tells more.
    pub fn restore(&self, datastore: DatastoreId) -> Call<'c, C, Restore> {
        Call::new(self.client, Restore::new(self.id, datastore))
    }
}
