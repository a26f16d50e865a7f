// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, VirtualRouterId};
use crate::vrouter::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Attaches a network interface to the router and each of its machines.
///
/// The machines must run or be powered off, and none may be about to change its state. If it fails
/// with a machine, this fails with [`ErrorCode::Action`](crate::ErrorCode::Action), but the router
/// has the interface, and so have the machines before that one. Wait until the machines have left
/// `LcmState::HotplugNic` or `LcmState::HotplugNicPoweroff`. Aliases cannot be attached. The new
/// interface is the one that was not there before.
///
/// **Answer:** The router.
///
/// # On the wire
///
/// `one.vrouter.attachnic` needs the rights `VROUTER:MANAGE` and `NET:USE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vrouter` |  |
/// | 2 | string | `nic` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachNic {
    /// The router.
    pub vrouter: VirtualRouterId,
    /// A `NIC` with a `NETWORK_ID`.
    pub nic: Template,
}

impl AttachNic {
    /// The call.
    pub fn new(vrouter: VirtualRouterId, nic: impl Into<Template>) -> Self {
        Self { vrouter, nic: nic.into() }
    }
}

impl Method for AttachNic {
    const NAME: &'static str = "one.vrouter.attachnic";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
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
impl ServerMethod for AttachNic {
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
    /// Attaches a network interface to the router and each of its machines.
    ///
    /// [`AttachNic`](struct@AttachNic) tells more.
    pub fn attach_nic(&self, nic: impl Into<Template>) -> Call<'c, C, AttachNic> {
        Call::new(self.client, AttachNic::new(self.id, nic))
    }
}
