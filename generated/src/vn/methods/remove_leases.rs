// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, VirtualNetworkId};
use crate::vn::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Removes addresses from the network.
///
/// Since 4.8 `one.vn.rm_ar` does this.
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.rmleases` needs the right `NET:MANAGE`.
///
/// Until OpenNebula 4.6.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `network` |  |
/// | 2 | string | `leases` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveLeases {
    /// The network.
    pub network: VirtualNetworkId,
    /// The addresses.
    pub leases: Template,
}

impl RemoveLeases {
    /// The call.
    pub fn new(network: VirtualNetworkId, leases: impl Into<Template>) -> Self {
        Self {
            network,
            leases: leases.into(),
        }
    }
}

impl Method for RemoveLeases {
    const NAME: &'static str = "one.vn.rmleases";
    const ACCESS: Access = Access::Write;
    const UNTIL: Option<Release> = Some(Release::new(4, 6));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("network", &self.network)?;
        params.arg("leases", &self.leases)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for RemoveLeases {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            network: params.arg("network")?,
            leases: params.arg("leases")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Removes addresses from the network.
    ///
    /// [`RemoveLeases`](struct@RemoveLeases) tells more.
    pub fn remove_leases(
        &self,
        leases: impl Into<Template>,
    ) -> Call<'c, C, RemoveLeases> {
        Call::new(self.client, RemoveLeases::new(self.id, leases))
    }
}
