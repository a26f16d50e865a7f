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

/// Enables or disables the image.
///
/// Enables an image that is disabled or in error, and disables one that is ready or in error; any
/// other state fails with [`ErrorCode::Internal`](crate::ErrorCode::Internal). Backups can be
/// neither enabled nor disabled.
///
/// **Answer:** The image.
///
/// # On the wire
///
/// `one.image.enable` needs the right `IMAGE:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `image` |  |
/// | 2 | boolean | `enable` | `true` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Enable {
    /// The image.
    pub image: ImageId,
    /// Whether it is enabled; `false` disables it.
    pub enable: bool,
}

impl Enable {
    /// The call, with defaults for what is not said.
    pub fn new(image: ImageId) -> Self {
        Self { image, enable: true }
    }
}

impl Method for Enable {
    const NAME: &'static str = "one.image.enable";
    const ACCESS: Access = Access::Write;
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("image", &self.image)?;
        params.arg("enable", &self.enable)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Enable {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            image: params.arg("image")?,
            enable: params.arg("enable")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Enable> {
    /// Whether it is enabled; `false` disables it.
    pub fn enable(mut self, enable: bool) -> Self {
        self.method.enable = enable;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Enables or disables the image.
    ///
    /// [`Enable`](struct@Enable) tells more.
    pub fn enable(&self) -> Call<'c, C, Enable> {
        Call::new(self.client, Enable::new(self.id))
    }
}

impl<'c, C> crate::families::Enable<'c, C> for Handle<'c, C> {
    type Call = Enable;

    fn enable(&self, enable: bool) -> Call<'c, C, Enable> {
        let mut call = self.enable();
        call.method.enable = enable;
        call
    }
}
