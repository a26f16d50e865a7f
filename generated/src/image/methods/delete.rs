// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ImageId};
use crate::image::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Deletes the image.
///
/// It must not be in use, nor be copied: that fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action). What is in the datastore is removed after this
/// returned: the image is [`ImageState::Delete`](crate::image::ImageState::Delete), then gone. A
/// backup cannot be deleted while its machine makes a further one that needs it.
///
/// **Answer:** The image.
///
/// # On the wire
///
/// `one.image.delete` needs the right `IMAGE:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `image` |  |
/// | 2 | boolean | `force` | `false`; left off at the end; since 6.6 |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.0 to 5.6 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The image.
    pub image: ImageId,
    /// Whether it is deleted even if its datastore works on it.
    ///
    /// Files may be left behind then. It takes the right to administer the image (`IMAGE:ADMIN`).
    /// Without this, an image that is [`ImageState::Locked`](crate::image::ImageState::Locked) fails
    /// with [`ErrorCode::Internal`](crate::ErrorCode::Internal).
    ///
    /// Since OpenNebula 6.6.
    pub force: bool,
}

impl Delete {
    /// The call, with defaults for what is not said.
    pub fn new(image: ImageId) -> Self {
        Self { image, force: false }
    }
}

impl Method for Delete {
    const NAME: &'static str = "one.image.delete";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("image", &self.image)?;
        params
            .since(Release::new(5, 0))
            .until(Release::new(5, 6))
            .fixed_omit("recursive", &false)?;
        params.since(Release::new(6, 6)).arg_unless("force", &self.force, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Delete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let image = params.arg("image")?;
        if params.since(Release::new(5, 0)) && params.until(Release::new(5, 6)) {
            params.dropped::<bool>("recursive", true)?;
        }
        let force = if params.since(Release::new(6, 6)) {
            params.arg_or_default("force", false)?
        } else {
            false
        };
        Ok(Self { image, force })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Delete> {
    /// Whether it is deleted even if its datastore works on it.
    ///
    /// Files may be left behind then. It takes the right to administer the image (`IMAGE:ADMIN`).
    /// Without this, an image that is [`ImageState::Locked`](crate::image::ImageState::Locked) fails
    /// with [`ErrorCode::Internal`](crate::ErrorCode::Internal).
    ///
    /// Since OpenNebula 6.6.
    pub fn force(mut self, force: bool) -> Self {
        self.method.force = force;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Deletes the image.
    ///
    /// [`Delete`](struct@Delete) tells more.
    pub fn delete(&self) -> Call<'c, C, Delete> {
        Call::new(self.client, Delete::new(self.id))
    }
}
