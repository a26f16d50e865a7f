// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, NicId, VirtualRouterId};
use crate::vrouter::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Detaches a network interface from the router and each of its machines.
///
/// If it fails with a machine, the router has lost the interface all the same, and so have the
/// machines before that one.
///
/// **Answer:** The router.
///
/// # On the wire
///
/// `one.vrouter.detachnic` needs the right `VROUTER:MANAGE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vrouter` |  |
/// | 2 | int | `nic` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct DetachNic {
    /// The router.
    pub vrouter: VirtualRouterId,
    /// The network interface.
    pub nic: NicId,
}

impl DetachNic {
    /// The call.
    pub fn new(vrouter: VirtualRouterId, nic: NicId) -> Self {
        Self { vrouter, nic }
    }
}

impl Method for DetachNic {
    const NAME: &'static str = "one.vrouter.detachnic";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    type Output = VirtualRouterId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vrouter", &self.vrouter)?;
        params.arg("nic", &self.nic)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for DetachNic {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vrouter: params.arg("vrouter")?,
            nic: params.arg("nic")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Detaches a network interface from the router and each of its machines.
    ///
    /// [`DetachNic`](struct@DetachNic) tells more.
    pub fn detach_nic(&self, nic: NicId) -> Call<'c, C, DetachNic> {
        Call::new(self.client, DetachNic::new(self.id, nic))
    }
}
