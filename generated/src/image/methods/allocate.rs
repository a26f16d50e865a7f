// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DatastoreId, ImageId, Template};
use crate::imagepool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates an image.
///
/// `NAME` is its name, and `TYPE` one of [`ImageTypeName`](crate::image::ImageTypeName); without
/// one it is what the server is set up for, which is `OS` if nobody changed that. The content is
/// what `PATH` leads to, a file on the front-end or a URL; or the appliance whose number `FROM_APP`
/// is; or what is in the datastore already, given by `SOURCE`, `FORMAT` and `SIZE`. With none of
/// these the image is empty and as large as `SIZE` says, in mebibytes. `PERSISTENT=YES` makes it
/// persistent.
///
/// The image is [`ImageState::Locked`](crate::image::ImageState::Locked) when this returns. Wait
/// for [`ImageState::Ready`](crate::image::ImageState::Ready), or for
/// [`ImageState::Error`](crate::image::ImageState::Error), where the attribute `ERROR` says why.
///
/// Only datastores for images and files will do. A name that the owner has given already fails with
/// [`ErrorCode::Allocate`](crate::ErrorCode::Allocate), attributes that the server reserves for
/// administrators and a quota that is used up with
/// [`ErrorCode::Authorization`](crate::ErrorCode::Authorization), a lack of room with
/// [`ErrorCode::Action`](crate::ErrorCode::Action).
///
/// **Answer:** The new image.
///
/// # On the wire
///
/// `one.image.allocate` needs the rights `IMAGE:CREATE` and `DATASTORE:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
/// | 2 | int | `datastore` |  |
/// | 3 | boolean | `skip_capacity_check` | `false`; left off at the end; since 6.8 |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.6 to 6.6 `check_capacity`, boolean: taken from `skip_capacity_check`, `false` as `true`, `true` as `false`.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// What it holds, its name included.
    pub attributes: Template,
    /// The datastore it goes to.
    pub datastore: DatastoreId,
    /// Whether the image is created even if the datastore is short of room. Only administrators are
    /// heard.
    ///
    /// From 5.6.0 to 6.8.2 servers took this the other way round: `true` had them check, and `false`
    /// spared them. A client that is told a release before 6.8 sends it in that sense. The default is
    /// not sent otherwise, and without it every server checks.
    ///
    /// Since OpenNebula 6.8.
    pub skip_capacity_check: bool,
}

impl Allocate {
    /// The call, with defaults for what is not said.
    pub fn new(attributes: impl Into<Template>, datastore: DatastoreId) -> Self {
        Self {
            attributes: attributes.into(),
            datastore,
            skip_capacity_check: false,
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.image.allocate";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("attributes", &self.attributes)?;
        params.arg("datastore", &self.datastore)?;
        params
            .since(Release::new(5, 6))
            .until(Release::new(6, 6))
            .instead(
                "skip_capacity_check",
                match &self.skip_capacity_check {
                    false => Some(true),
                    true => Some(false),
                },
            )?;
        params
            .since(Release::new(6, 8))
            .arg_unless("skip_capacity_check", &self.skip_capacity_check, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let attributes = params.arg("attributes")?;
        let datastore = params.arg("datastore")?;
        let check_capacity_until_6_6 = if params.since(Release::new(5, 6))
            && params.until(Release::new(6, 6)) && !params.is_empty()
        {
            Some(params.arg::<bool>("check_capacity")?)
        } else {
            None
        };
        let skip_capacity_check = match check_capacity_until_6_6 {
            Some(older) => {
                params
                    .meaning(
                        "skip_capacity_check",
                        if older { Some(false) } else { Some(true) },
                    )?
            }
            None => {
                if params.since(Release::new(6, 8)) {
                    params.arg_or_default("skip_capacity_check", false)?
                } else {
                    false
                }
            }
        };
        Ok(Self {
            attributes,
            datastore,
            skip_capacity_check,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Allocate> {
    /// Whether the image is created even if the datastore is short of room. Only administrators are
    /// heard.
    ///
    /// From 5.6.0 to 6.8.2 servers took this the other way round: `true` had them check, and `false`
    /// spared them. A client that is told a release before 6.8 sends it in that sense. The default is
    /// not sent otherwise, and without it every server checks.
    ///
    /// Since OpenNebula 6.8.
    pub fn skip_capacity_check(mut self, skip_capacity_check: bool) -> Self {
        self.method.skip_capacity_check = skip_capacity_check;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates an image.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(
        &self,
        attributes: impl Into<Template>,
        datastore: DatastoreId,
    ) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes, datastore))
    }
}
