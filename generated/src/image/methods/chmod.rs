// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ImageId, PermissionChange};
use crate::image::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes who may do what with the image.
///
/// What is left unchanged needs no right. The bits for administering need `ADMIN`; those for
/// everybody else can be closed to all but administrators by the server's
/// `ENABLE_OTHER_PERMISSIONS`.
///
/// **Answer:** The image.
///
/// # On the wire
///
/// `one.image.chmod` needs the right `IMAGE:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `image` |  |
/// | 2 | int | `permissions`: `owner_use` |  |
/// | 3 | int | `permissions`: `owner_manage` |  |
/// | 4 | int | `permissions`: `owner_admin` |  |
/// | 5 | int | `permissions`: `group_use` |  |
/// | 6 | int | `permissions`: `group_manage` |  |
/// | 7 | int | `permissions`: `group_admin` |  |
/// | 8 | int | `permissions`: `other_use` |  |
/// | 9 | int | `permissions`: `other_manage` |  |
/// | 10 | int | `permissions`: `other_admin` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.0 to 7.0 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Chmod {
    /// The image.
    pub image: ImageId,
    /// What each of the nine bits becomes: granted, withdrawn, or left as it is.
    pub permissions: PermissionChange,
}

impl Chmod {
    /// The call.
    pub fn new(image: ImageId, permissions: PermissionChange) -> Self {
        Self { image, permissions }
    }
}

impl Method for Chmod {
    const NAME: &'static str = "one.image.chmod";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("image", &self.image)?;
        params.arg("permissions", &self.permissions)?;
        params
            .since(Release::new(5, 0))
            .until(Release::new(7, 0))
            .fixed_omit("recursive", &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Chmod {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let image = params.arg("image")?;
        let permissions = params.arg("permissions")?;
        if params.since(Release::new(5, 0)) && params.until(Release::new(7, 0)) {
            params.dropped::<bool>("recursive", true)?;
        }
        Ok(Self { image, permissions })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes who may do what with the image.
    ///
    /// [`Chmod`](struct@Chmod) tells more.
    pub fn chmod(&self, permissions: PermissionChange) -> Call<'c, C, Chmod> {
        Call::new(self.client, Chmod::new(self.id, permissions))
    }
}

impl<'c, C> crate::families::Chmod<'c, C> for Handle<'c, C> {
    type Call = Chmod;

    fn chmod(&self, permissions: PermissionChange) -> Call<'c, C, Chmod> {
        self.chmod(permissions)
    }
}
