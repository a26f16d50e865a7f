// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DiskSnapshotId, ImageId};
use crate::image::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Puts the image back to a snapshot and deletes all its snapshots.
///
/// For an image that is ready. What was written since then is lost. Wait until the image has left
/// [`ImageState::Locked`](crate::image::ImageState::Locked); if it failed, the attribute `ERROR`
/// says why.
///
/// **Answer:** The image.
///
/// # On the wire
///
/// `one.image.snapshotflatten` needs the right `IMAGE:MANAGE`.
///
/// Since OpenNebula 4.14.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `image` |  |
/// | 2 | int | `snapshot` |  |
///
/// The answer is one value.
/// Until OpenNebula 7.0 it was a value of the type `DiskSnapshotId`; the caller gets the number all the same.
#[derive(Clone, Debug, PartialEq)]
pub struct SnapshotFlatten {
    /// The image.
    pub image: ImageId,
    /// The snapshot.
    pub snapshot: DiskSnapshotId,
}

impl SnapshotFlatten {
    /// The call.
    pub fn new(image: ImageId, snapshot: DiskSnapshotId) -> Self {
        Self { image, snapshot }
    }
}

impl Method for SnapshotFlatten {
    const NAME: &'static str = "one.image.snapshotflatten";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 14));
    type Output = ImageId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("image", &self.image)?;
        params.arg("snapshot", &self.snapshot)?;
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
impl ServerMethod for SnapshotFlatten {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            image: params.arg("image")?,
            snapshot: params.arg("snapshot")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Puts the image back to a snapshot and deletes all its snapshots.
    ///
    /// [`SnapshotFlatten`](struct@SnapshotFlatten) tells more.
    pub fn snapshot_flatten(
        &self,
        snapshot: DiskSnapshotId,
    ) -> Call<'c, C, SnapshotFlatten> {
        Call::new(self.client, SnapshotFlatten::new(self.id, snapshot))
    }
}
