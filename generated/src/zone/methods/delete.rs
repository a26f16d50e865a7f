// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ZoneId};
use crate::zone::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Deletes the zone.
///
/// It leaves the federation, and access rules on it go. One whose number is below 100 cannot be
/// deleted.
///
/// **Answer:** The zone.
///
/// # On the wire
///
/// `one.zone.delete` needs the right `ZONE:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `zone` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.0 to 7.0 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The zone.
    pub zone: ZoneId,
}

impl Delete {
    /// The call.
    pub fn new(zone: ZoneId) -> Self {
        Self { zone }
    }
}

impl Method for Delete {
    const NAME: &'static str = "one.zone.delete";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = ZoneId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("zone", &self.zone)?;
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
impl ServerMethod for Delete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let zone = params.arg("zone")?;
        if params.since(Release::new(5, 0)) && params.until(Release::new(7, 0)) {
            params.dropped::<bool>("recursive", true)?;
        }
        Ok(Self { zone })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Deletes the zone.
    ///
    /// [`Delete`](struct@Delete) tells more.
    pub fn delete(&self) -> Call<'c, C, Delete> {
        Call::new(self.client, Delete::new(self.id))
    }
}

impl<'c, C> crate::families::Delete<'c, C> for Handle<'c, C> {
    type Call = Delete;

    fn delete(&self) -> Call<'c, C, Delete> {
        self.delete()
    }
}
