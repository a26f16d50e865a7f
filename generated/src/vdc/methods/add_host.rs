// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VdcId, ZoneId};
use crate::vdc::{Handle, HostSelection};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the virtual data centre a host.
///
/// With [`HostSelection::All`](crate::vdc::HostSelection::All), single hosts of the zone that it
/// had are forgotten. Only in the server's own zone is it checked that the host exists. One it has
/// already fails with [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The virtual data centre.
///
/// # On the wire
///
/// `one.vdc.addhost` needs the rights `VDC:ADMIN`, `ZONE:ADMIN` and `HOST:ADMIN`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vdc` |  |
/// | 2 | int | `zone` |  |
/// | 3 | int | `host` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AddHost {
    /// The virtual data centre.
    pub vdc: VdcId,
    /// The zone.
    pub zone: ZoneId,
    /// The host, or all.
    pub host: HostSelection,
}

impl AddHost {
    /// The call.
    pub fn new(vdc: VdcId, zone: ZoneId, host: HostSelection) -> Self {
        Self { vdc, zone, host }
    }
}

impl Method for AddHost {
    const NAME: &'static str = "one.vdc.addhost";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    type Output = VdcId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vdc", &self.vdc)?;
        params.arg("zone", &self.zone)?;
        params.arg("host", &self.host)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AddHost {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vdc: params.arg("vdc")?,
            zone: params.arg("zone")?,
            host: params.arg("host")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives the virtual data centre a host.
    ///
    /// [`AddHost`](struct@AddHost) tells more.
    pub fn add_host(&self, zone: ZoneId, host: HostSelection) -> Call<'c, C, AddHost> {
        Call::new(self.client, AddHost::new(self.id, zone, host))
    }
}
