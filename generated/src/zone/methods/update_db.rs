// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ZoneId};
use crate::zone::{Handle, ZoneXml};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Replaces all that is known of the zone.
///
/// For the user `oneadmin` alone. By this a zone tells the master of the federation of changes to
/// itself. A document that cannot be read, or is another zone's, fails with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal); nothing else is checked.
///
/// **Answer:** The zone.
///
/// # On the wire
///
/// `one.zone.updatedb` is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `zone` |  |
/// | 2 | string | `document` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateDb {
    /// The zone.
    pub zone: ZoneId,
    /// What it is from now on.
    pub document: ZoneXml,
}

impl UpdateDb {
    /// The call.
    pub fn new(zone: ZoneId, document: impl Into<ZoneXml>) -> Self {
        Self {
            zone,
            document: document.into(),
        }
    }
}

impl Method for UpdateDb {
    const NAME: &'static str = "one.zone.updatedb";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    type Output = ZoneId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("zone", &self.zone)?;
        params.arg("document", &self.document)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for UpdateDb {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            zone: params.arg("zone")?,
            document: params.arg("document")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Replaces all that is known of the zone.
    ///
    /// [`UpdateDb`](struct@UpdateDb) tells more.
    pub fn update_db(&self, document: impl Into<ZoneXml>) -> Call<'c, C, UpdateDb> {
        Call::new(self.client, UpdateDb::new(self.id, document))
    }
}
