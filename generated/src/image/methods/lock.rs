// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ImageId, LockLevel};
use crate::image::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Locks the image against changes until it is unlocked.
///
/// Calls that a lock stops fail with [`ErrorCode::Authorization`](crate::ErrorCode::Authorization),
/// for the owner and administrators as well.
///
/// **Answer:** The image.
///
/// # On the wire
///
/// `one.image.lock` needs the right `IMAGE:MANAGE`.
///
/// Since OpenNebula 5.6.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `image` |  |
/// | 2 | int | `level` |  |
/// | 3 | boolean | `test` | `false`; left off at the end; since 6.0 |
///
/// The answer is one value.
/// Until OpenNebula 5.6 it was a value of the type `bool`; the caller gets the number all the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Lock {
    /// The image.
    pub image: ImageId,
    /// What it is locked against.
    pub level: LockLevel,
    /// Whether to fail with [`ErrorCode::Action`](crate::ErrorCode::Action) if it is locked already.
    /// The error's message is then the time it was locked, in seconds since 1970.
    ///
    /// Since OpenNebula 6.0.
    pub test: bool,
}

impl Lock {
    /// The call, with defaults for what is not said.
    pub fn new(image: ImageId, level: LockLevel) -> Self {
        Self { image, level, test: false }
    }
}

impl Method for Lock {
    const NAME: &'static str = "one.image.lock";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 6));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("image", &self.image)?;
        params.arg("level", &self.level)?;
        params.since(Release::new(6, 0)).arg_unless("test", &self.test, &false)?;
        Ok(())
    }

    fn object(&self) -> Option<i32> {
        Some(self.image.0)
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.object()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Lock {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            image: params.arg("image")?,
            level: params.arg("level")?,
            test: if params.since(Release::new(6, 0)) {
                params.arg_or_default("test", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Lock> {
    /// Whether to fail with [`ErrorCode::Action`](crate::ErrorCode::Action) if it is locked already.
    /// The error's message is then the time it was locked, in seconds since 1970.
    ///
    /// Since OpenNebula 6.0.
    pub fn test(mut self, test: bool) -> Self {
        self.method.test = test;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Locks the image against changes until it is unlocked.
    ///
    /// [`Lock`](struct@Lock) tells more.
    pub fn lock(&self, level: LockLevel) -> Call<'c, C, Lock> {
        Call::new(self.client, Lock::new(self.id, level))
    }
}

impl<'c, C> crate::families::Lock<'c, C> for Handle<'c, C> {
    type Call = Lock;

    fn lock(&self, level: LockLevel) -> Call<'c, C, Lock> {
        self.lock(level)
    }
}
