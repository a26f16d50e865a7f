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

/// Takes a virtual network from the virtual data centre.
///
/// It can be one that no longer exists. Where it has all, none can be taken from it but
/// [`VirtualNetworkSelection::All`](crate::vdc::VirtualNetworkSelection::All). A network that it
/// has by its cluster stays.
///
/// **Answer:** The virtual data centre.
///
/// # On the wire
///
/// `one.vdc.delvnet` needs the rights `VDC:ADMIN`, `ZONE:ADMIN` and `NET:ADMIN`.
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
pub struct RemoveVnet {
    /// The virtual data centre.
    pub vdc: VdcId,
    /// The zone.
    pub zone: ZoneId,
    /// The virtual network, or all.
    pub virtual_network: VirtualNetworkSelection,
}

impl RemoveVnet {
    /// The call.
    pub fn new(
        vdc: VdcId,
        zone: ZoneId,
        virtual_network: VirtualNetworkSelection,
    ) -> Self {
        Self { vdc, zone, virtual_network }
    }
}

impl Method for RemoveVnet {
    const NAME: &'static str = "one.vdc.delvnet";
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
impl ServerMethod for RemoveVnet {
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
    /// Takes a virtual network from the virtual data centre.
    ///
    /// [`RemoveVnet`](struct@RemoveVnet) tells more.
    pub fn remove_vnet(
        &self,
        zone: ZoneId,
        virtual_network: VirtualNetworkSelection,
    ) -> Call<'c, C, RemoveVnet> {
        Call::new(self.client, RemoveVnet::new(self.id, zone, virtual_network))
    }
}
