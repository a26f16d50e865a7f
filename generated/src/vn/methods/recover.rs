// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VirtualNetworkId};
use crate::vn::{Handle, NetworkRecoverOperation};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gets a network going again that is stuck.
///
/// In a state that the operation is not for this fails with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal). The operations are not numbered like those
/// of `one.vm.recover`.
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.recover` needs the right `NET:MANAGE`.
///
/// Since OpenNebula 6.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vn` |  |
/// | 2 | int | `operation` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Recover {
    /// The network.
    pub vn: VirtualNetworkId,
    /// How it goes on.
    pub operation: NetworkRecoverOperation,
}

impl Recover {
    /// The call.
    pub fn new(vn: VirtualNetworkId, operation: NetworkRecoverOperation) -> Self {
        Self { vn, operation }
    }
}

impl Method for Recover {
    const NAME: &'static str = "one.vn.recover";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 4));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vn", &self.vn)?;
        params.arg("operation", &self.operation)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Recover {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vn: params.arg("vn")?,
            operation: params.arg("operation")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gets a network going again that is stuck.
    ///
    /// [`Recover`](struct@Recover) tells more.
    pub fn recover(&self, operation: NetworkRecoverOperation) -> Call<'c, C, Recover> {
        Call::new(self.client, Recover::new(self.id, operation))
    }
}
