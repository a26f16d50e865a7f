// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, ImageId};
use crate::image::{Handle, ImageTypeName};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes what the image is used for.
///
/// An image with snapshots can only be for an operating system or for data. Backups and file
/// systems remain what they are.
///
/// **Answer:** The image.
///
/// # On the wire
///
/// `one.image.chtype` needs the right `IMAGE:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `image` |  |
/// | 2 | string | `kind` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeType {
    /// The image.
    pub image: ImageId,
    /// What it shall be used for.
    pub kind: ImageTypeName,
}

impl ChangeType {
    /// The call.
    pub fn new(image: ImageId, kind: impl Into<ImageTypeName>) -> Self {
        Self { image, kind: kind.into() }
    }
}

impl Method for ChangeType {
    const NAME: &'static str = "one.image.chtype";
    const ACCESS: Access = Access::Write;
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("image", &self.image)?;
        params.arg("kind", &self.kind)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for ChangeType {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            image: params.arg("image")?,
            kind: params.arg("kind")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes what the image is used for.
    ///
    /// [`ChangeType`](struct@ChangeType) tells more.
    pub fn change_type(
        &self,
        kind: impl Into<ImageTypeName>,
    ) -> Call<'c, C, ChangeType> {
        Call::new(self.client, ChangeType::new(self.id, kind))
    }
}
