// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, ImageId};
use crate::image::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Makes the image persistent, or lets it be so no longer.
///
/// Not while it is in use or being copied. Files never are persistent, backups always, and an image
/// with snapshots remains so. Some datastores have none but persistent images, and those of LVM
/// allow no change.
///
/// **Answer:** The image.
///
/// # On the wire
///
/// `one.image.persistent` needs the right `IMAGE:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `image` |  |
/// | 2 | boolean | `persistent` | `true` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Persistent {
    /// The image.
    pub image: ImageId,
    /// Whether machines use the image itself, rather than copies.
    pub persistent: bool,
}

impl Persistent {
    /// The call, with defaults for what is not said.
    pub fn new(image: ImageId) -> Self {
        Self { image, persistent: true }
    }
}

impl Method for Persistent {
    const NAME: &'static str = "one.image.persistent";
    const ACCESS: Access = Access::Write;
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("image", &self.image)?;
        params.arg("persistent", &self.persistent)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Persistent {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            image: params.arg("image")?,
            persistent: params.arg("persistent")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Persistent> {
    /// Whether machines use the image itself, rather than copies.
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.method.persistent = persistent;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Makes the image persistent, or lets it be so no longer.
    ///
    /// [`Persistent`](struct@Persistent) tells more.
    pub fn persistent(&self) -> Call<'c, C, Persistent> {
        Call::new(self.client, Persistent::new(self.id))
    }
}
