// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VdcId, ZoneId};
use crate::vdc::{Handle, VirtualNetworkSelection};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the virtual data centre a virtual network.
///
/// With [`VirtualNetworkSelection::All`](crate::vdc::VirtualNetworkSelection::All), single networks
/// of the zone that it had are forgotten. Only in the server's own zone is it checked that the
/// network exists. One it has already fails with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The virtual data centre.
///
/// # On the wire
///
/// `one.vdc.addvnet` needs the rights `VDC:ADMIN`, `ZONE:ADMIN` and `NET:ADMIN`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vdc` |  |
/// | 2 | int | `zone` |  |
/// | 3 | int | `virtual_network` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AddVnet {
    /// The virtual data centre.
    pub vdc: VdcId,
    /// The zone.
    pub zone: ZoneId,
    /// The virtual network, or all.
    pub virtual_network: VirtualNetworkSelection,
}

impl AddVnet {
    /// The call.
    pub fn new(
        vdc: VdcId,
        zone: ZoneId,
        virtual_network: VirtualNetworkSelection,
    ) -> Self {
        Self { vdc, zone, virtual_network }
    }
}

impl Method for AddVnet {
    const NAME: &'static str = "one.vdc.addvnet";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    type Output = VdcId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vdc", &self.vdc)?;
        params.arg("zone", &self.zone)?;
        params.arg("virtual_network", &self.virtual_network)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AddVnet {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vdc: params.arg("vdc")?,
            zone: params.arg("zone")?,
            virtual_network: params.arg("virtual_network")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives the virtual data centre a virtual network.
    ///
    /// [`AddVnet`](struct@AddVnet) tells more.
    pub fn add_vnet(
        &self,
        zone: ZoneId,
        virtual_network: VirtualNetworkSelection,
    ) -> Call<'c, C, AddVnet> {
        Call::new(self.client, AddVnet::new(self.id, zone, virtual_network))
    }
}
