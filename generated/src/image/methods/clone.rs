// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, DatastoreId, ImageId, ObjectName};
use crate::image::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Copies the image.
///
/// For an image of an operating system, of data or a CD-ROM, without snapshots, that is ready, used
/// but not persistent, or being copied already. The copy is
/// [`ImageState::Locked`](crate::image::ImageState::Locked) when this returns: wait until it is
/// ready. Until then the image itself is [`ImageState::Used`](crate::image::ImageState::Used), or
/// [`ImageState::Clone`](crate::image::ImageState::Clone) if it is persistent. What the copy takes
/// up counts for the quotas of the caller.
///
/// **Answer:** The copy.
///
/// # On the wire
///
/// `one.image.clone` needs the rights `IMAGE:USE`, `IMAGE:CREATE` and `DATASTORE:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `image` |  |
/// | 2 | string | `name` |  |
/// | 3 | int | `datastore` | none, sent as `-1`; left off at the end |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Clone {
    /// The image.
    pub image: ImageId,
    /// Name of the copy.
    pub name: ObjectName,
    /// The datastore it goes to, which must have the same driver; none is that of the image.
    pub datastore: Option<DatastoreId>,
}

impl Clone {
    /// The call, with defaults for what is not said.
    pub fn new(image: ImageId, name: impl Into<ObjectName>) -> Self {
        Self {
            image,
            name: name.into(),
            datastore: None,
        }
    }
}

impl Method for Clone {
    const NAME: &'static str = "one.image.clone";
    const ACCESS: Access = Access::Write;
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("image", &self.image)?;
        params.arg("name", &self.name)?;
        params.arg_or_omit("datastore", self.datastore.as_ref(), -1)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Clone {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            image: params.arg("image")?,
            name: params.arg("name")?,
            datastore: params.arg_or_omitted("datastore", &-1)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Clone> {
    /// The datastore it goes to, which must have the same driver; none is that of the image.
    pub fn datastore(mut self, datastore: DatastoreId) -> Self {
        self.method.datastore = Some(datastore);
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Copies the image.
    ///
    /// [`Clone`](struct@Clone) tells more.
    pub fn clone(&self, name: impl Into<ObjectName>) -> Call<'c, C, Clone> {
        Call::new(self.client, Clone::new(self.id, name))
    }
}
