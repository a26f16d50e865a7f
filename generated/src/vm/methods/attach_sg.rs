// @generated from spec/vm_devices.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, NicId, SecurityGroupId, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Puts a security group on a network interface.
///
/// Its rules are at work at once, or once the machine runs. Not while the machine is being booted,
/// migrated live or has an interface attached.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.attachsg` needs the rights `VM:MANAGE` and `SECGROUP:USE`.
///
/// Since OpenNebula 6.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `nic` |  |
/// | 3 | int | `security_group` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachSg {
    /// The machine.
    pub vm: VmId,
    /// The network interface.
    pub nic: NicId,
    /// The security group.
    pub security_group: SecurityGroupId,
}

impl AttachSg {
    /// The call.
    pub fn new(vm: VmId, nic: NicId, security_group: SecurityGroupId) -> Self {
        Self { vm, nic, security_group }
    }
}

impl Method for AttachSg {
    const NAME: &'static str = "one.vm.attachsg";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 4));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("nic", &self.nic)?;
        params.arg("security_group", &self.security_group)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AttachSg {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            nic: params.arg("nic")?,
            security_group: params.arg("security_group")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Puts a security group on a network interface.
    ///
    /// [`AttachSg`](struct@AttachSg) tells more.
    pub fn attach_sg(
        &self,
        nic: NicId,
        security_group: SecurityGroupId,
    ) -> Call<'c, C, AttachSg> {
        Call::new(self.client, AttachSg::new(self.id, nic, security_group))
    }
}
