// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, Template, VirtualNetworkId};
use crate::vn::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes an address range.
///
/// What is not named is *removed*, but for the type and the first addresses, which cannot be
/// changed, and the size. A range can be made smaller only as far as no address is taken; that of a
/// reservation cannot.
///
/// Since 6.6 changes reach the machines one by one, as with `update`.
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.update_ar` needs the right `NET:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vn` |  |
/// | 2 | string | `address_range` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAr {
    /// The network.
    pub vn: VirtualNetworkId,
    /// An `AR` of `AR_ID` and what shall be in it. A second one is not heard.
    pub address_range: Template,
}

impl UpdateAr {
    /// The call.
    pub fn new(vn: VirtualNetworkId, address_range: impl Into<Template>) -> Self {
        Self {
            vn,
            address_range: address_range.into(),
        }
    }
}

impl Method for UpdateAr {
    const NAME: &'static str = "one.vn.update_ar";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vn", &self.vn)?;
        params.arg("address_range", &self.address_range)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for UpdateAr {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vn: params.arg("vn")?,
            address_range: params.arg("address_range")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes an address range.
    ///
    /// [`UpdateAr`](struct@UpdateAr) tells more.
    pub fn update_ar(
        &self,
        address_range: impl Into<Template>,
    ) -> Call<'c, C, UpdateAr> {
        Call::new(self.client, UpdateAr::new(self.id, address_range))
    }
}
