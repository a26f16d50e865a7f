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

/// Sets an address aside so that no machine gets it.
///
/// An address that is taken already, or of no range, fails with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.hold` needs the right `NET:MANAGE`.
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
pub struct Hold {
    /// The network.
    pub vn: VirtualNetworkId,
    /// A `LEASES` of one `IP`, `IP6` or `MAC`, and an `AR_ID`, or all ranges that have it are meant.
    pub lease: Template,
}

impl Hold {
    /// The call.
    pub fn new(vn: VirtualNetworkId, lease: impl Into<Template>) -> Self {
        Self { vn, lease: lease.into() }
    }
}

impl Method for Hold {
    const NAME: &'static str = "one.vn.hold";
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
impl ServerMethod for Hold {
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
    /// Sets an address aside so that no machine gets it.
    ///
    /// [`Hold`](struct@Hold) tells more.
    pub fn hold(&self, lease: impl Into<Template>) -> Call<'c, C, Hold> {
        Call::new(self.client, Hold::new(self.id, lease))
    }
}
