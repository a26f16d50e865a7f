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

/// Lets machines have an address again that was set aside.
///
/// An address that is not on hold stays as it is, and this succeeds.
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.release` needs the right `NET:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vn` |  |
/// | 2 | string | `lease` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    /// The network.
    pub vn: VirtualNetworkId,
    /// A `LEASES` of one `IP`, `IP6` or `MAC`, and an `AR_ID`, or all ranges that have it are meant.
    pub lease: Template,
}

impl Release {
    /// The call.
    pub fn new(vn: VirtualNetworkId, lease: impl Into<Template>) -> Self {
        Self { vn, lease: lease.into() }
    }
}

impl Method for Release {
    const NAME: &'static str = "one.vn.release";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vn", &self.vn)?;
        params.arg("lease", &self.lease)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Release {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vn: params.arg("vn")?,
            lease: params.arg("lease")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lets machines have an address again that was set aside.
    ///
    /// [`Release`](struct@Release) tells more.
    pub fn release(&self, lease: impl Into<Template>) -> Call<'c, C, Release> {
        Call::new(self.client, Release::new(self.id, lease))
    }
}
