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

/// Removes an address range.
///
/// Since 7.4 the right to manage the network is enough if it was made from a template; for a range
/// of a reservation there is `free_ar`. The last range may go too.
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.rm_ar` needs the right `NET:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vn` |  |
/// | 2 | int | `address_range` |  |
/// | 3 | boolean | `force` | `false`; left off at the end; since 5.12 |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RmAr {
    /// The network.
    pub vn: VirtualNetworkId,
    /// The address range.
    pub address_range: AddressRangeId,
    /// Whether it goes even if addresses are taken, or the driver that manages them fails.
    ///
    /// Since OpenNebula 5.12.
    pub force: bool,
}

impl RmAr {
    /// The call, with defaults for what is not said.
    pub fn new(vn: VirtualNetworkId, address_range: AddressRangeId) -> Self {
        Self {
            vn,
            address_range,
            force: false,
        }
    }
}

impl Method for RmAr {
    const NAME: &'static str = "one.vn.rm_ar";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vn", &self.vn)?;
        params.arg("address_range", &self.address_range)?;
        params.since(Release::new(5, 12)).arg_unless("force", &self.force, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for RmAr {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vn: params.arg("vn")?,
            address_range: params.arg("address_range")?,
            force: if params.since(Release::new(5, 12)) {
                params.arg_or_default("force", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, RmAr> {
    /// Whether it goes even if addresses are taken, or the driver that manages them fails.
    ///
    /// Since OpenNebula 5.12.
    pub fn force(mut self, force: bool) -> Self {
        self.method.force = force;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Removes an address range.
    ///
    /// [`RmAr`](struct@RmAr) tells more.
    pub fn rm_ar(&self, address_range: AddressRangeId) -> Call<'c, C, RmAr> {
        Call::new(self.client, RmAr::new(self.id, address_range))
    }
}
