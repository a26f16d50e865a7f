// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{AddressRangeId, Call, VirtualNetworkId};
use crate::vn::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives an address range of a reservation back to its network.
///
/// It fails while addresses of it are taken. On a network that is no reservation it removes the
/// range.
///
/// **Answer:** The reservation.
///
/// # On the wire
///
/// `one.vn.free_ar` needs the right `NET:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vn` |  |
/// | 2 | int | `address_range` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.12 to 7.0 `force`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct FreeAr {
    /// The reservation.
    pub vn: VirtualNetworkId,
    /// The address range.
    pub address_range: AddressRangeId,
}

impl FreeAr {
    /// The call.
    pub fn new(vn: VirtualNetworkId, address_range: AddressRangeId) -> Self {
        Self { vn, address_range }
    }
}

impl Method for FreeAr {
    const NAME: &'static str = "one.vn.free_ar";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vn", &self.vn)?;
        params.arg("address_range", &self.address_range)?;
        params
            .since(Release::new(5, 12))
            .until(Release::new(7, 0))
            .fixed_omit("force", &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for FreeAr {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let vn = params.arg("vn")?;
        let address_range = params.arg("address_range")?;
        if params.since(Release::new(5, 12)) && params.until(Release::new(7, 0)) {
            params.dropped::<bool>("force", true)?;
        }
        Ok(Self { vn, address_range })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives an address range of a reservation back to its network.
    ///
    /// [`FreeAr`](struct@FreeAr) tells more.
    pub fn free_ar(&self, address_range: AddressRangeId) -> Call<'c, C, FreeAr> {
        Call::new(self.client, FreeAr::new(self.id, address_range))
    }
}
