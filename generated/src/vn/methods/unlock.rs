// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VirtualNetworkId};
use crate::vn::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes the lock off the network.
///
/// Only who locked it can do this, and administrators.
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.unlock` needs the right `NET:MANAGE`.
///
/// Since OpenNebula 5.6.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vn` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Unlock {
    /// The network.
    pub vn: VirtualNetworkId,
}

impl Unlock {
    /// The call.
    pub fn new(vn: VirtualNetworkId) -> Self {
        Self { vn }
    }
}

impl Method for Unlock {
    const NAME: &'static str = "one.vn.unlock";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 6));
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vn", &self.vn)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Unlock {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { vn: params.arg("vn")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes the lock off the network.
    ///
    /// [`Unlock`](struct@Unlock) tells more.
    pub fn unlock(&self) -> Call<'c, C, Unlock> {
        Call::new(self.client, Unlock::new(self.id))
    }
}

impl<'c, C> crate::families::Unlock<'c, C> for Handle<'c, C> {
    type Call = Unlock;

    fn unlock(&self) -> Call<'c, C, Unlock> {
        self.unlock()
    }
}
