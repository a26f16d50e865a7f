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

/// Adds addresses to the network.
///
/// Since 4.8 `one.vn.add_ar` does this.
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.addleases` needs the right `NET:MANAGE`.
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
pub struct AddLeases {
    /// The network.
    pub network: VirtualNetworkId,
    /// The addresses.
    pub leases: Template,
}

impl AddLeases {
    /// The call.
    pub fn new(network: VirtualNetworkId, leases: impl Into<Template>) -> Self {
        Self {
            network,
            leases: leases.into(),
        }
    }
}

impl Method for AddLeases {
    const NAME: &'static str = "one.vn.addleases";
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
impl ServerMethod for AddLeases {
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
    /// Adds addresses to the network.
    ///
    /// [`AddLeases`](struct@AddLeases) tells more.
    pub fn add_leases(&self, leases: impl Into<Template>) -> Call<'c, C, AddLeases> {
        Call::new(self.client, AddLeases::new(self.id, leases))
    }
}
