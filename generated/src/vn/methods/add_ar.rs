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

/// Adds an address range.
///
/// Since 7.4 the right to manage the network is enough if it was made from a template. Its number
/// is the one that was not there before.
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.add_ar` needs the right `NET:ADMIN`.
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
pub struct AddAr {
    /// The network.
    pub vn: VirtualNetworkId,
    /// An `AR` of `TYPE`, `SIZE` and the first `IP`, `IP6` or `MAC`. A second one is not heard.
    pub address_range: Template,
}

impl AddAr {
    /// The call.
    pub fn new(vn: VirtualNetworkId, address_range: impl Into<Template>) -> Self {
        Self {
            vn,
            address_range: address_range.into(),
        }
    }
}

impl Method for AddAr {
    const NAME: &'static str = "one.vn.add_ar";
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
impl ServerMethod for AddAr {
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
    /// Adds an address range.
    ///
    /// [`AddAr`](struct@AddAr) tells more.
    pub fn add_ar(&self, address_range: impl Into<Template>) -> Call<'c, C, AddAr> {
        Call::new(self.client, AddAr::new(self.id, address_range))
    }
}
