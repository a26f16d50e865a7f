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

/// Takes a host from the virtual data centre.
///
/// It can be one that no longer exists. Where it has all, none can be taken from it but
/// [`HostSelection::All`](crate::vdc::HostSelection::All). A host that it has by its cluster stays.
///
/// **Answer:** The virtual data centre.
///
/// # On the wire
///
/// `one.vdc.delhost` needs the rights `VDC:ADMIN`, `ZONE:ADMIN` and `HOST:ADMIN`.
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
pub struct RemoveHost {
    /// The virtual data centre.
    pub vdc: VdcId,
    /// The zone.
    pub zone: ZoneId,
    /// The host, or all.
    pub host: HostSelection,
}

impl RemoveHost {
    /// The call.
    pub fn new(vdc: VdcId, zone: ZoneId, host: HostSelection) -> Self {
        Self { vdc, zone, host }
    }
}

impl Method for RemoveHost {
    const NAME: &'static str = "one.vdc.delhost";
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
impl ServerMethod for RemoveHost {
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
    /// Takes a host from the virtual data centre.
    ///
    /// [`RemoveHost`](struct@RemoveHost) tells more.
    pub fn remove_host(
        &self,
        zone: ZoneId,
        host: HostSelection,
    ) -> Call<'c, C, RemoveHost> {
        Call::new(self.client, RemoveHost::new(self.id, zone, host))
    }
}
