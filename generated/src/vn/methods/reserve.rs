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

/// Sets addresses of the network aside as a network of its own.
///
/// The new network has the attributes and clusters of this one, belongs to the caller, and counts
/// in the network quota of its owner. From a reservation nothing can be reserved. They are next to
/// each other in one range; where there are too few, this fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action).
///
/// To add to a reservation takes the right to manage that (`NET:MANAGE`).
///
/// **Answer:** The reservation, which is a network too.
///
/// # On the wire
///
/// `one.vn.reserve` needs the right `NET:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vn` |  |
/// | 2 | string | `reservation` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Reserve {
    /// The network.
    pub vn: VirtualNetworkId,
    /// A `SIZE`, and a `NAME`, or the `NETWORK_ID` of a reservation that is added to.
    ///
    /// An `AR_ID` says of which range, and with it an `IP`, `IP6` or `MAC`, from which address on.
    pub reservation: Template,
}

impl Reserve {
    /// The call.
    pub fn new(vn: VirtualNetworkId, reservation: impl Into<Template>) -> Self {
        Self {
            vn,
            reservation: reservation.into(),
        }
    }
}

impl Method for Reserve {
    const NAME: &'static str = "one.vn.reserve";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vn", &self.vn)?;
        params.arg("reservation", &self.reservation)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Reserve {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vn: params.arg("vn")?,
            reservation: params.arg("reservation")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Sets addresses of the network aside as a network of its own.
    ///
    /// [`Reserve`](struct@Reserve) tells more.
    pub fn reserve(&self, reservation: impl Into<Template>) -> Call<'c, C, Reserve> {
        Call::new(self.client, Reserve::new(self.id, reservation))
    }
}
